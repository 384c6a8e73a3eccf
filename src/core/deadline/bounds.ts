import { itemAt } from "../collections";
import { readAtom, type Atom } from "./atoms";
import type { Limit } from "./deadline";
import { isPlain, isSameUnit, push, typeAt, weekdaysOf, type Draft, type WeekdayNote } from "./bound-draft";
import type { Fault } from "./fault";
import type { Lexeme } from "./lexemes";
import { extendBracket, extendInner, extendOuter, joinUnequal } from "./nested-bound";
import type { Shape } from "./shape";
import { shareYear } from "./share-year";
import { extendSpan } from "./span-bound";
import { isLoneDay, type Time } from "./time";

/** A time, or several, with all that bounds it: "từ quý II/2024 đến hết năm 2025", "trước 15/6 và 15/12". */
export interface Bound {
  readonly limit: Limit;
  readonly times: readonly [Time, ...Time[]];
  readonly shape: Shape;
  /** A word leads to it ("trong", "trước", "từ"), so it is no part of a name. */
  readonly isLed: boolean;
  readonly vague: Lexeme | null;
  readonly weekdays: readonly WeekdayNote[];
  /** The place of the last time that a year may follow, so of no "15" in "10/3 đến 15". */
  readonly last: Lexeme;
  readonly fault: Fault | null;
  readonly from: number;
  readonly to: number;
}

/** Reads the bound that begins at a lexeme; undefined where none does. */
export function readBound(lexemes: readonly Lexeme[], at: number): { value: Bound; next: number } | undefined {
  const first = readAtom(lexemes, at);
  if (!first) return undefined;
  const draft: Draft = { atoms: [first], shape: shapeOf(first), fault: null, weekdays: weekdaysOf(first) };
  let { next } = first;
  for (let more: number | undefined = next; more !== undefined; more = extend(draft, lexemes, next)) next = more;
  return { value: close(draft, itemAt(lexemes, at).from, itemAt(lexemes, next - 1).to), next };
}

function shapeOf({ series, prefixes }: Atom): Shape {
  if (series.isSpan) return "span";
  return prefixes.opening ?? (series.times.length > 1 ? "list" : "one");
}

/** Takes one more time into the bound; the index behind it, undefined where the bound ends. */
function extend(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const type = typeAt(lexemes, at);
  if (type === undefined || type === "word" || type === "document") return undefined;
  return (
    extendFollowing(draft, lexemes, at) ??
    extendWeekday(draft, lexemes, at) ??
    extendSpan(draft, lexemes, at) ??
    extendList(draft, lexemes, at) ??
    extendOuter(draft, lexemes, at) ??
    extendInner(draft, lexemes, at) ??
    extendBracket(draft, lexemes, at)
  );
}

function extendFollowing(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const behindLink = typeAt(lexemes, at) === "link" ? at + 1 : at;
  const start = typeAt(lexemes, behindLink) === "verb" ? behindLink + 1 : behindLink;
  if (lexemes[start]?.type !== "following") return undefined;
  draft.shape = "following";
  return start + 1;
}

/** "15/6/2024 (thứ Bảy)", "15/6/2024, thứ Bảy". */
function extendWeekday(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const opening = typeAt(lexemes, at);
  const lexeme = lexemes[at + 1];
  const time = lastOf(draft.atoms).series.times.at(-1);
  const isClosed = opening === "link" || (opening === "open" && typeAt(lexemes, at + 2) === "close");
  if (!isClosed || lexeme?.type !== "time" || time?.unit !== "date") return undefined;
  const [note] = lexeme.series.times;
  if (note.unit !== "weekday") return undefined;
  draft.weekdays.push({ time, weekday: note.weekday, lexeme });
  return opening === "open" ? at + 3 : at + 2;
}

const LISTED: readonly Shape[] = ["one", "list", "span"];

/** ", quý III/2024", " và tháng 11 năm 2024"; in a cell of two lines nothing stands between the two. */
function extendList(draft: Draft, lexemes: readonly Lexeme[], at: number): number | undefined {
  const isLinked = typeAt(lexemes, at) === "link";
  const atom = LISTED.includes(draft.shape) ? readAtom(lexemes, isLinked ? at + 1 : at) : undefined;
  if (!atom) return undefined;
  const first = draft.atoms[0];
  const isFree = isPlain(atom, "within");
  if (!isFree && !isPlain(atom, first.prefixes.limit)) return undefined;
  if (isSameUnit(atom, first)) return addToList(draft, atom);
  const mayJoin = isLinked && isFree && isPlain(first, "within");
  return mayJoin ? joinUnequal(draft, atom, joinsEquals(lexemes[at])) : undefined;
}

function addToList(draft: Draft, atom: Atom): number {
  if (draft.shape === "one") draft.shape = "list";
  return push(draft, atom);
}

/** "và", not a comma: what it joins stands side by side. */
const joinsEquals = (link: Lexeme | undefined): boolean => link?.type === "link" && link.isAnd === true;

function timesOf(atoms: Draft["atoms"]): Bound["times"] {
  if (atoms.length === 1) return atoms[0].series.times;
  const [first, ...others] = atoms[0].series.times;
  return [first, ...others, ...atoms.slice(1).flatMap(({ series }) => series.times)];
}

const lastOf = <T extends object>(list: readonly [T, ...T[]]): T => itemAt(list, list.length - 1);

function vagueOf(atoms: Draft["atoms"]): Lexeme | null {
  for (const { prefixes } of atoms) if (prefixes.vague) return prefixes.vague;
  return null;
}

function close({ atoms, shape, fault, weekdays }: Draft, from: number, to: number): Bound {
  const [first] = atoms;
  const { times, fault: sharedFault } = shareYear(timesOf(atoms), shape);
  return {
    limit: first.prefixes.limit,
    times,
    shape,
    isLed: first.prefixes.isLed,
    vague: vagueOf(atoms),
    weekdays,
    last: placeOfYear(atoms),
    fault: fault ?? sharedFault,
    from,
    to,
  };
}

function placeOfYear(atoms: Draft["atoms"]): Lexeme {
  const last = lastOf(atoms);
  const dated = last.series.times.some(isLoneDay) && atoms.filter(({ series }) => !series.times.some(isLoneDay)).at(-1);
  return (dated || last).lexeme;
}
