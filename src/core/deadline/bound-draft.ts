import { append } from "../collections";
import type { Atom } from "./atoms";
import type { Limit } from "./deadline";
import type { Fault } from "./fault";
import type { Lexeme } from "./lexemes";
import type { Shape } from "./shape";
import type { Time } from "./time";

export interface WeekdayNote {
  readonly time: Time;
  readonly weekday: number;
  readonly lexeme: Lexeme;
}

/** A bound while it is read. */
export interface Draft {
  readonly atoms: [Atom, ...Atom[]];
  shape: Shape;
  fault: Fault | null;
  readonly weekdays: WeekdayNote[];
}

export const weekdaysOf = ({ series, lexeme }: Atom): WeekdayNote[] =>
  series.weekday === undefined ? [] : [{ time: series.times[0], weekday: series.weekday, lexeme }];

/** Nothing before the time opens it, and it is limited in the given way. */
export const isPlain = ({ prefixes }: Atom, limit: Limit): boolean => !prefixes.opening && prefixes.limit === limit;

export const isSameUnit = (a: Atom, b: Atom): boolean => a.series.times[0].unit === b.series.times[0].unit;

/** Asked by its bounds, since an index outside of an array costs more than one inside. */
export const typeAt = (lexemes: readonly Lexeme[], at: number): Lexeme["type"] | undefined =>
  at < lexemes.length ? lexemes[at]?.type : undefined;

/** Takes one more time in; the index behind it. */
export function push(draft: Draft, atom: Atom): number {
  draft.atoms.push(atom);
  append(draft.weekdays, weekdaysOf(atom));
  return atom.next;
}
