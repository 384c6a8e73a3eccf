import { foldDiacritics } from "../text/fold";
import type { ColumnId } from "./annex";
import { FILLER_WORDS, HEADER_WORDS, NUMBERED_COLUMNS, type ColumnRole, type HeaderWord } from "./header-words";

/** What one heading may name, best first. */
export interface HeadingReading {
  readonly text: string;
  readonly candidates: readonly { readonly role: ColumnRole; readonly weight: number }[];
  /** The column that a leading number names ("5- ..."), whatever the words say. */
  readonly numbered?: ColumnId;
  /** Hardly anything in it but words that belong to headings: the mark of a header cell against a cell of data. */
  readonly isPlain: boolean;
  /** Only words that belong to headings, though they name no column yet: "Cơ quan," above "chủ trì". */
  readonly isFiller: boolean;
}

const LONGEST_HEADING = 90;
const NUMBER_PREFIX = /^\(?([1-8])\)? ?[-.):/] ?(?=\p{L})/u;
const NUMBER_AGREES = 5;
const MOST_OTHER_LETTERS = 0.34;

/** Reads a heading such as "5 - Bộ phận chủ trì"; a text too long for one has no candidates. */
export function readHeading(text: string): HeadingReading {
  if (text.length > LONGEST_HEADING) return { text, candidates: [], isPlain: false, isFiller: false };
  const before = known.get(text);
  if (before) return before;
  const reading = read(text);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, reading);
  return reading;
}

/** The communes of one district head their tables alike: what a heading says is worked out once for all of them. */
const known = new Map<string, HeadingReading>();
const MOST_KNOWN = 1000;

function read(text: string): HeadingReading {
  const folded = foldDiacritics(text);
  const number = NUMBER_PREFIX.exec(folded)?.[1];
  const numbered = number === undefined ? undefined : NUMBERED_COLUMNS[Number(number) - 1];
  const words = folded
    .replace(NUMBER_PREFIX, "")
    .replace(/["“”*:]/gu, "")
    .trim();
  const whole = candidatesOf(words, numbered, HEADER_WORDS);
  const isTorn = whole.length === 0 && SPLINTER.test(words);
  const candidates = isTorn ? candidatesOf(words.replaceAll(" ", ""), numbered, JOINED_WORDS) : whole;
  const isMostlyHeading = (isTorn && candidates.length > 0) || otherLettersShare(words) <= MOST_OTHER_LETTERS;
  return {
    text,
    candidates,
    ...(numbered && { numbered }),
    isPlain: candidates.length > 0 && isMostlyHeading,
    isFiller: candidates.length === 0 && isMostlyHeading,
  };
}

/** A piece that is no syllable: a narrow column broke the word ("Kin" over "h phí"). */
const SPLINTER = /(?<!\p{L})(?:[bcdghk-np-tvx]{1,3}|\p{L})(?!\p{L})/u;

const JOINED_WORDS: readonly HeaderWord[] = HEADER_WORDS.map((word) => ({
  ...word,
  pattern: new RegExp(word.pattern.source.replaceAll(" ", ""), "u"),
}));

function candidatesOf(
  words: string,
  numbered: ColumnId | undefined,
  wordings: readonly HeaderWord[],
): HeadingReading["candidates"] {
  const best = new Map<ColumnRole, { weight: number; index: number }>();
  for (const { role, pattern, weight } of wordings) {
    const index = words.search(pattern);
    if (index < 0) continue;
    const total = weight + (role === numbered ? NUMBER_AGREES : 0);
    if (total > (best.get(role)?.weight ?? 0)) best.set(role, { weight: total, index });
  }
  return [...best]
    .sort(([, a], [, b]) => b.weight - a.weight || a.index - b.index)
    .map(([role, { weight }]) => ({ role, weight }));
}

const EVERY_HEADER_WORD = HEADER_WORDS.map(({ pattern }) => new RegExp(pattern.source, "gu"));

function otherLettersShare(words: string): number {
  let rest = words;
  for (const pattern of EVERY_HEADER_WORD) rest = rest.replace(pattern, " ");
  const other = rest.replace(FILLER_WORDS, "").length;
  return words.length === 0 ? 1 : other / words.length;
}
