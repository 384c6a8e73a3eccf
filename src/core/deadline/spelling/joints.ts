import { itemAt } from "../../collections";
import { isGluedAt, isNumberAt, isWordAt, keyAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { correct, scanning } from "./correction";
import { KNOWN_PHRASES } from "./known-phrases";
import { strip } from "./strip";
import { arouse, SUSPICION } from "./suspicion";

const BEFORE_NUMBER: readonly string[] = [
  "thang",
  "nam",
  "quy",
  "qui",
  "ngay",
  "truoc",
  "den",
  "tu",
  "het",
  "doan",
  "ky",
  "hoc",
];
const BEHIND_NUMBER: readonly string[] = [
  "thang",
  "nam",
  "quy",
  "ngay",
  "lan",
  "tuan",
  "den",
  "toi",
  "va",
  "tro",
  "hang",
];
const QUARTERS = [
  ["quý", "quí", "quy", "qui", "qúy"],
  ["i", "ii", "iii", "iv"],
] as const;

const UNITS = ["ngày", "tháng", "quý", "năm"];
/** Words that stand together: each of the first with each of the second. */
const PAIRS: readonly (readonly [first: readonly string[], second: readonly string[]])[] = [
  [
    ["trước", "đến", "từ", "hết", "trong", "tới"],
    [...UNITS, "hết"],
  ],
  [
    ["hằng", "hàng", "mỗi", "cuối", "đầu"],
    [...UNITS, "tuần"],
  ],
  ...KNOWN_PHRASES.flatMap(neighbours),
];

/** The words of a phrase two by two, each in all its spellings. */
function neighbours(phrase: string): readonly (readonly [first: readonly string[], second: readonly string[]])[] {
  const words = phrase.split(" ").map((word) => word.split("/"));
  return words.slice(1).map((word, at) => [itemAt(words, at), word]);
}

/** "Trướcngày", "QuýII": two words without the space between; how long the first of them is, by their number. */
const JOINED: ReadonlyMap<number, number> = new Map(
  [...PAIRS, QUARTERS].flatMap(([firsts, seconds]) =>
    firsts.flatMap((first) => seconds.map((second) => [joined(first + second), first.length] as const)),
  ),
);

function joined(word: string): number {
  arouse([word], SUSPICION.glued);
  return learn(word);
}

/** "Tháng6", "QuýII", "năm2024", "6tháng": a word and its number without the space between. */
export const joints = scanning((tokens, at, text) => {
  const first = JOINED.get(wordAt(tokens, at)) ?? lengthBeforeFigure(tokens, at);
  if (first !== undefined) return parted(tokens, text, at, first);
  if (!isJoint(tokens, at)) return undefined;
  const right = `${textAt(tokens, at)} ${textAt(tokens, at + 1)}`;
  return { correction: correct(tokens, text, [at, at + 1], right, "missing-space"), next: at + 2 };
});

function parted(tokens: readonly Token[], text: string, at: number, length: number) {
  const word = textAt(tokens, at);
  const right = `${word.slice(0, length)} ${word.slice(length)}`;
  return { correction: correct(tokens, text, [at, at], right, "missing-space"), next: at + 1 };
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  if (!isGluedAt(tokens, at + 1)) return false;
  if (isWordAt(tokens, at)) return isNumberAt(tokens, at + 1) && BEFORE_NUMBER.includes(strip(keyAt(tokens, at)));
  return isNumberAt(tokens, at) && BEHIND_NUMBER.includes(strip(keyAt(tokens, at + 1)));
}

const FIGURE_BEHIND_WORD = /^(?:tháng|ngày|năm)[ilo]$/u;

/** "ThángI2/2026": the last letter belongs to the number behind it. */
function lengthBeforeFigure(tokens: readonly Token[], at: number): number | undefined {
  const isBeforeNumber = isNumberAt(tokens, at + 1) && isGluedAt(tokens, at + 1);
  return isBeforeNumber && FIGURE_BEHIND_WORD.test(keyAt(tokens, at)) ? keyAt(tokens, at).length - 1 : undefined;
}
