import { groupBy } from "../collections";
import type { OrdinalList } from "./lettered";
import { numberingScopes, type Numbered } from "./numbering";

/** An ordinal below another: "1.2", "I.2", "2.1.3". */
export interface Dotted extends Numbered {
  /** "1" of "1.2". */
  readonly parent: string;
}

/** The lists of dotted ordinals, each under a number of its own. */
export function dottedLists(ordinals: readonly Dotted[]): OrdinalList[] {
  return [...groupBy(ordinals, ({ parent }) => parent)].flatMap(([parent, dotted]) =>
    numberingScopes(dotted).map((scope) => ({
      scope,
      spell: (number) => `${parent}.${number}`,
      isLettered: false,
    })),
  );
}
