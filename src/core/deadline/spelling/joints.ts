import { isGluedAt, isNumberAt, isWordAt, keyAt, textAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";
import { strip } from "./strip";
import { arouse, SUSPICION } from "./suspicion";

const BEFORE_NUMBER: readonly string[] = ["thang", "nam", "quy", "qui", "ngay", "truoc", "den", "tu", "het"];
const BEHIND_NUMBER: readonly string[] = ["thang", "nam", "quy", "ngay", "lan", "tuan"];
const QUARTER = /^(?<word>qu[ýíyi]|qúy)(?<numeral>i{1,3}|iv)$/iu;

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
  [["thường"], ["xuyên"]],
  [["liên"], ["tục"]],
  [["định", "nhiệm"], ["kỳ"]],
  [["đột"], ["xuất"]],
  [["giai"], ["đoạn"]],
];

/** "Trướcngày", "đếnhết", "Thườngxuyên": two words without the space between, with the first of them. */
const JOINED: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([first, second]) => first.flatMap((one) => second.map((other) => [`${one}${other}`, one] as const))),
);
const NUMERALS = ["i", "ii", "iii", "iv"];
const QUARTERS = ["quý", "quí", "quy", "qui", "qúy"].flatMap((word) => NUMERALS.map((numeral) => word + numeral));
arouse([...JOINED.keys(), ...QUARTERS], SUSPICION.glued);

/** "Tháng6", "QuýII", "năm2024", "6tháng": a word and its number without the space between. */
export const joints = scanning((tokens, at, text) => {
  const numeral = QUARTER.exec(textAt(tokens, at))?.groups;
  if (numeral) {
    const right = `${numeral["word"] ?? ""} ${numeral["numeral"] ?? ""}`;
    return { correction: correct(tokens, text, [at, at], right, "missing-space"), next: at + 1 };
  }
  const first = JOINED.get(keyAt(tokens, at));
  if (first !== undefined) {
    const word = textAt(tokens, at);
    const right = `${word.slice(0, first.length)} ${word.slice(first.length)}`;
    return { correction: correct(tokens, text, [at, at], right, "missing-space"), next: at + 1 };
  }
  if (endsInFigure(tokens, at)) {
    const word = textAt(tokens, at);
    const right = `${word.slice(0, -1)} ${word.slice(-1)}`;
    return { correction: correct(tokens, text, [at, at], right, "missing-space"), next: at + 1 };
  }
  if (!isJoint(tokens, at)) return undefined;
  const right = `${textAt(tokens, at)} ${textAt(tokens, at + 1)}`;
  return { correction: correct(tokens, text, [at, at + 1], right, "missing-space"), next: at + 2 };
});

function isJoint(tokens: readonly Token[], at: number): boolean {
  if (!isGluedAt(tokens, at + 1)) return false;
  if (isWordAt(tokens, at)) return isNumberAt(tokens, at + 1) && BEFORE_NUMBER.includes(strip(keyAt(tokens, at)));
  return isNumberAt(tokens, at) && BEHIND_NUMBER.includes(strip(keyAt(tokens, at + 1)));
}

const FIGURE_BEHIND_WORD = /^(?:tháng|ngày|năm)[ilo]$/u;

/** "ThángI2/2026": the last letter belongs to the number behind it. */
const endsInFigure = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at + 1) && isGluedAt(tokens, at + 1) && FIGURE_BEHIND_WORD.test(keyAt(tokens, at));
