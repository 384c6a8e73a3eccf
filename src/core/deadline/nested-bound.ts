import { readAtom, type Atom } from "./atoms";
import { isPlain, push, type Draft } from "./bound-draft";
import type { Lexeme } from "./lexemes";
import { nest } from "./nesting";
import { lacksYear, yearOf, type Time } from "./time";

/** "tháng 6, quý II/2024" narrows; "Quý IV/2024 và năm 2025" goes on. */
export function joinUnequal(draft: Draft, atom: Atom, areEquals: boolean): number | undefined {
  if (draft.shape !== "one") return undefined;
  const [inner] = draft.atoms[0].series.times;
  const [outer] = atom.series.times;
  if (inner.unit === "weekday" || outer.unit === "weekday") return undefined;
  const goesOn = areEquals ? atom.prefixes.isLed || !lacksYear(inner) : isOfOtherYear(inner, outer);
  const nested = goesOn ? undefined : nest(inner, outer);
  if (nested) return narrow(draft, atom, nested);
  draft.shape = "list";
  return push(draft, atom);
}

const isOfOtherYear = (inner: Time, outer: Time): boolean =>
  outer.unit === "year" && !lacksYear(inner) && outer.year !== yearOf(inner);

/** "tháng 6 quý II/2024", "Quý II năm học...": a larger time directly behind. */
export function extendOuter(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const atom = readAtom(lexemes, at);
  if (!atom || !isPlain(atom, "within") || draft.shape !== "one") return undefined;
  const [inner] = draft.atoms[0].series.times;
  const nested = inner.unit === "weekday" ? undefined : nest(inner, atom.series.times[0]);
  return nested && narrow(draft, atom, nested);
}

/**
 * "năm 2024 quý III": a smaller time directly behind. One outside the larger speaks of something else ("báo cáo quý I/2026
 * tháng 4/2026"), unless the two are all that is said.
 */
export function extendInner(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.type !== "time" || draft.shape !== "one" || lexeme.series.times.length > 1) return undefined;
  const [inner] = lexeme.series.times;
  const [outer] = draft.atoms[0].series.times;
  if (inner.unit === "weekday" || outer.unit === "weekday") return undefined;
  const nested = nest(inner, outer);
  if (!nested || (nested.fault && speaksOfElse(inner, lexemes))) return undefined;
  return narrow(draft, { series: lexeme.series, lexeme, prefixes: draft.atoms[0].prefixes, next: at + 1 }, nested);
}

const speaksOfElse = (inner: Time, { length }: readonly Lexeme[]): boolean => !lacksYear(inner) && length > 2;

/** "Quý II (năm 2024)": the year in brackets. */
export function extendBracket(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const [inner] = draft.atoms[0].series.times;
  if (lexemes[at]?.type !== "open" || !lacksYear(inner)) return undefined;
  const next = extendOuter(draft, lexemes, at + 1);
  return next !== undefined && lexemes[next]?.type === "close" ? next + 1 : next;
}

/** Puts the smaller of two nested times in place of the one read so far. */
function narrow(draft: Draft, atom: Atom, { time, fault }: NonNullable<ReturnType<typeof nest>>): number {
  draft.fault ??= fault;
  const series = { times: [time], isSpan: false } as const;
  draft.atoms[0] = { ...atom, series, prefixes: draft.atoms[0].prefixes };
  return atom.next;
}
