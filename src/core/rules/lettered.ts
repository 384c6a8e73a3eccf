import { itemAt } from "../collections";
import type { Numbered } from "./numbering";
import { sameHeading } from "./outline";

/** Ordinals that count together. */
export interface OrdinalList {
  readonly scope: readonly Numbered[];
  /** How a place in the list is written: "3", "c". */
  readonly spell: (number: number) => string;
  readonly isLettered: boolean;
}

/**
 * All letters that lists use. Points of a text are lettered in the order of the Vietnamese alphabet (Nghị định 30/2020/NĐ-CP, Phụ
 * lục I).
 */
const LETTERS = Array.from("abcdđefghijklmnopqrstuvwxyz");
/** Letters that a list may leave out: "đ" is often forgotten, the others are not in the alphabet. */
const OPTIONAL = new Set("đfjwz");

/** An ordinal of the sheet: a letter, or a number, under which letters begin anew. */
export interface Ordinal extends Numbered {
  readonly letter?: string;
}

type Lettered = Ordinal & { readonly letter: string };

/** The lists of letters, each counted in an alphabet of its own; it begins anew under a heading and under a number. */
export function letterLists(ordinals: readonly Ordinal[]): OrdinalList[] {
  const lists: Lettered[][] = [];
  for (const [index, ordinal] of ordinals.entries()) {
    const before = ordinals[index - 1];
    const goesOn = before?.letter !== undefined && sameHeading(before.item, ordinal.item);
    const { letter } = ordinal;
    if (letter === undefined) continue;
    if (goesOn) lists.at(-1)?.push({ ...ordinal, letter });
    else lists.push([{ ...ordinal, letter }]);
  }
  return lists.map(toList);
}

function toList(ordinals: readonly Lettered[]): OrdinalList {
  const alphabet = alphabetOf(ordinals.map(({ letter }) => letter));
  return {
    scope: ordinals.map((ordinal) => ({ ...ordinal, number: alphabet.indexOf(ordinal.letter) + 1 })),
    spell: (number) => spellIn(alphabet, number),
    isLettered: true,
  };
}

/** Behind the last letter the first comes doubled: "y", "aa". */
const spellIn = (alphabet: readonly string[], number: number): string =>
  itemAt(alphabet, (number - 1) % alphabet.length).repeat(Math.ceil(number / alphabet.length));

/** The letters of a list in their order; of those that a list may leave out only the ones it uses. */
export function alphabetOf(used: readonly string[]): readonly string[] {
  const known = new Set(used);
  return LETTERS.filter((letter) => !OPTIONAL.has(letter) || known.has(letter));
}
