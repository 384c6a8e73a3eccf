import { readAtom, type Atom } from "./atoms";
import { isPlain, isSameUnit, push, type Draft } from "./bound-draft";
import { dayBefore } from "./day-beside";
import type { Lexeme } from "./lexemes";

/** "... đến hết năm 2025", "... - Quý I/2025": the end of what the bound began; the index behind it. */
export function extendSpan(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  return extendUntil(draft, lexemes, at) ?? extendSince(draft, lexemes, at);
}

/** "từ 15/3/2026 30/4/2026": the word between the two was lost. */
function extendSince(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const atom = draft.shape === "since" ? readAtom(lexemes, at) : undefined;
  if (!atom || !isPlain(atom, "within") || !isSameUnit(atom, draft.atoms[0])) return undefined;
  draft.shape = "span";
  return push(draft, atom);
}

function extendUntil(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  if (draft.shape === "span" || draft.shape === "following") return undefined;
  const atom = endOfSpan(draft, lexemes, at);
  if (!atom || atom.prefixes.opening) return undefined;
  if (draft.shape !== "from-now") draft.shape = "span";
  return push(draft, atom.prefixes.limit === "before" ? endingBefore(atom) : atom);
}

/** "- Quý I/2025", "đến hết năm 2025"; behind "từ" also "đến trước năm 2026". */
function endOfSpan({ shape }: Draft, lexemes: readonly Lexeme[], at: number): Atom | undefined {
  const mayBeBefore = shape === "since";
  const lexeme = lexemes[at];
  if (lexeme?.type === "limit") return isEnd(lexeme.limit, mayBeBefore) ? readAtom(lexemes, at) : undefined;
  const atom = lexeme?.type === "dash" ? readAtom(lexemes, at + 1) : undefined;
  return mayBeBefore || atom?.prefixes.limit !== "before" ? atom : undefined;
}

const isEnd = (limit: string, mayBeBefore: boolean): boolean =>
  limit === "until" || (limit === "before" && mayBeBefore);

/** Up to the day before; a day itself is included. */
function endingBefore(atom: Atom): Atom {
  const [time] = atom.series.times;
  return time.unit === "date" ? atom : { ...atom, series: { times: [dayBefore(time)], isSpan: false } };
}
