import { wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";

/** What to write in place of the tokens up to `end`, inclusive. */
export type Replacement = readonly [end: number, right: string];

/** Words behind which numbers are a day and its month. */
export const BEFORE_DAY: readonly string[] = ["ngày", "trước", "đến", "hết"];

const NUMERALS: readonly number[] = ["i", "ii", "iii", "iv"].map(learn);

/** A Roman quarter. */
export const isNumeral = (tokens: readonly Token[], at: number): boolean => NUMERALS.includes(wordAt(tokens, at));
