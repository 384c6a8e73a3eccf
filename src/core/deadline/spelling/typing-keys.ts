import { isKeyAt, isNumberAt, tokenAt, type Token } from "../lexer";
import { learn, UNKNOWN } from "../lexicon";
import { splitList } from "../phrases";
import { correct, inCaseOf, scanning } from "./correction";
import { runEnd, runText } from "./glued";
import { strip } from "./strip";
import { arouse, SUSPICION } from "./suspicion";

/** The keys of Telex and of VNI for each mark; a circumflex is the vowel typed twice in Telex. */
const MARKS: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  "\u0306": ["w", "8"],
  "\u031B": ["w", "7"],
  "\u0302": ["", "6"],
};
const TONES: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  "\u0301": ["s", "1"],
  "\u0300": ["f", "2"],
  "\u0309": ["r", "3"],
  "\u0303": ["x", "4"],
  "\u0323": ["j", "5"],
};
type Method = 0 | 1;
const TELEX: Method = 0;
const VNI: Method = 1;

const WORDS = splitList(`
  năm | tháng | quý | ngày | trước | thường | xuyên | hằng | hàng | đến | hết | từ | cuối | đầu | kỳ | định | đột |
  xuất | hoàn | thành
`);

const toneOf = (word: string, method: Method): string =>
  Array.from(word.normalize("NFD"), (mark) => TONES[mark]?.[method] ?? "").join("");
const marksOf = (word: string, method: Method): string =>
  [...new Set(Array.from(word.normalize("NFD"), (mark) => MARKS[mark]?.[method] ?? ""))].join("");

/** Each letter with the key of its mark behind it: "thuwowng", "thu7o7ng"; without its tone. */
const lettersOf = (word: string, method: Method): string =>
  Array.from(word, (letter) => {
    if (letter === "đ") return method === TELEX ? "dd" : "d9";
    const [base = "", ...marks] = letter.normalize("NFD");
    return (
      base +
      marks.map((mark) => (method === TELEX && mark === "\u0302" ? base : (MARKS[mark]?.[method] ?? ""))).join("")
    );
  }).join("");

const withoutTone = (word: string): string =>
  Array.from(word.normalize("NFD"))
    .filter((mark) => !TONES[mark])
    .join("")
    .normalize("NFC");

/** A word as it looks where the keyboard program was off for all of it or for its end. */
function typings(word: string, method: Method): readonly string[] {
  const tone = toneOf(word, method);
  const keys = lettersOf(word, method);
  const bases = [
    keys,
    keys.replace("uwow", "uow"),
    withoutTone(word),
    strip(word),
    strip(word) + marksOf(word, method),
  ];
  return bases.flatMap((base) => withTone(base, tone)).filter((typed) => strip(typed) !== strip(word));
}

/** The tone's key is typed anywhere behind the first vowel. */
function withTone(base: string, tone: string): readonly string[] {
  const first = base.search(VOWEL) + 1;
  return Array.from(
    { length: base.length - first + 1 },
    (_, at) => base.slice(0, first + at) + tone + base.slice(first + at),
  );
}
const VOWEL = /[aeiouyăâêôơư]/u;

const bookOf = (method: Method): ReadonlyMap<string, string> =>
  new Map(WORDS.flatMap((word) => typings(word, method).map((typed) => [typed, word] as const)));

const TYPED_TELEX = bookOf(TELEX);
const TYPED_VNI = bookOf(VNI);
arouse([...TYPED_TELEX.keys()], SUSPICION.typed);
const TELEX_WORDS: ReadonlySet<number> = new Set([...TYPED_TELEX.keys()].map(learn));
const isTyped = (word = UNKNOWN): boolean => TELEX_WORDS.has(word);

/** "thangs 6", "nawm 2026", "hawngf năm", "thang1 6/2026": the keys of a typing program in place of the letters. */
export const typingKeys = scanning((tokens, at, text) => {
  const end = runEnd(tokens, at);
  if (end === at && !isTyped(tokenAt(tokens, at)?.word)) return undefined;
  const run = runText(tokens, at, end);
  const right =
    TYPED_TELEX.get(run.toLowerCase()) ?? (opensTime(tokens, end + 1) ? TYPED_VNI.get(run.toLowerCase()) : undefined);
  if (right === undefined) return undefined;
  return { correction: correct(tokens, text, [at, end], inCaseOf(run, right), "misspelt"), next: end + 1 };
});

/** "tháng1" before a stroke or at the end is January; before another number the figure is a typing key. */
const opensTime = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at) || isKeyAt(tokens, at, "i", "ii", "iii", "iv", "năm", "tháng", "quý", "ngày", "xuyên");
