import { isNumberAt, tokenAt, type Token } from "../lexer";
import { splitList } from "../phrases";
import { learn } from "../lexicon";
import { strip } from "./strip";
import { arouseByLetters, SUSPICION } from "./suspicion";

type Place = (tokens: readonly Token[], at: number) => boolean;

const keyAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at)?.key ?? "";
const plainAt = (tokens: readonly Token[], at: number): string => strip(keyAt(tokens, at));
const beforeNumber: Place = (tokens, at) =>
  tokenAt(tokens, at + 1)?.kind === "number" || LOOKALIKE.test(tokenAt(tokens, at + 1)?.text ?? "");
const LOOKALIKE = /^[OlI]\d?$/u;
const NUMERAL = /^(?:[ivxl|1]{1,4}|[2-4])$/u;
const EVERY: readonly string[] = ["hang", "moi"];
const UNITS: readonly string[] = ["ngay", "thang", "quy", "nam", "het"];

const beforeYear: Place = (tokens, at) => keyAt(tokens, at - 1) !== "việt" && isBeforeYear(tokens, at);
const isBeforeYear: Place = (tokens, at) =>
  /^(?:\d{4}|2[\dOo]{3}|2O\d+)$/u.test(tokenAt(tokens, at + 1)?.text ?? "") || beforeShortYear(tokens, at);
const beforeShortYear: Place = (tokens, at) =>
  tokenAt(tokens, at + 1)?.kind === "number" &&
  (tokenAt(tokens, at + 1)?.text.length === 2 || tokenAt(tokens, at + 2)?.isGlued === true);
const beforeTime: Place = (tokens, at) => beforeNumber(tokens, at) || UNITS.includes(plainAt(tokens, at + 1));
const beforeUnit: Place = (tokens, at) =>
  UNITS.includes(plainAt(tokens, at + 1)) && tokenAt(tokens, at + 2)?.kind !== "number";
const beforeAnyUnit: Place = (tokens, at) => UNITS.includes(plainAt(tokens, at + 1));
/** "15 ngay kể từ", "05 ngay làm việc". */
const amongDays: Place = (tokens, at) =>
  isNumberAt(tokens, at - 1, 1, 2) && ["ke", "lam", "sau", "tu"].includes(plainAt(tokens, at + 1));
const betweenLimitAndNumber: Place = (tokens, at) => beforeNumber(tokens, at) && plainAt(tokens, at - 1) === "truoc";
const beforeNumeral: Place = (tokens, at) => NUMERAL.test(keyAt(tokens, at + 1));
/** "6 thág đầu năm", "3 thág một lần", "định kỳ 6 thág". */
const BEHIND_MONTHS: readonly string[] = ["dau", "cuoi", "mot", "lan", ""];
const amongMonths: Place = (tokens, at) =>
  beforeNumber(tokens, at) ||
  EVERY.includes(plainAt(tokens, at - 1)) ||
  (tokenAt(tokens, at - 1)?.kind === "number" && BEHIND_MONTHS.includes(plainAt(tokens, at + 1)));
const nearYear: Place = (tokens, at) => beforeYear(tokens, at) || EVERY.includes(plainAt(tokens, at - 1));
const behindTimes: Place = (tokens, at) => keyAt(tokens, at - 1) === "/" && keyAt(tokens, at - 2) === "lần";
const betweenNumberAndStroke: Place = (tokens, at) =>
  tokenAt(tokens, at - 1)?.kind === "number" && keyAt(tokens, at + 1) === "/";
/** "thường xuyên, lên tục". */
const beforeOngoing: Place = (tokens, at) => plainAt(tokens, at + 1) === "tuc";
const beforeOften: Place = (tokens, at) => isNearly(plainAt(tokens, at + 1), "xuyen");
const besideOften: Place = (tokens, at) => isNearly(plainAt(tokens, at - 1), "thuong");

/** A word that is mended by itself where its neighbours leave no doubt. */
interface LoneWord {
  readonly right: string;
  readonly plain: readonly string[];
  /** Other words of the same letters, which are right as they stand. */
  readonly otherwise: readonly string[];
  readonly where: Place;
}

const MISWRITTEN: readonly LoneWord[] = [
  { right: "năm", plain: ["nam", "nawm", "narn"], otherwise: [], where: beforeYear },
  { right: "năm", plain: ["nan"], otherwise: ["nạn", "nan", "nản", "nán"], where: nearYear },
  { right: "năm", plain: ["nam"], otherwise: [], where: behindTimes },
  { right: "lần", plain: ["lan"], otherwise: ["làn"], where: betweenNumberAndStroke },
  { right: "tháng", plain: ["thang", "thag", "thnag"], otherwise: [], where: amongMonths },
  { right: "tháng", plain: ["thanh"], otherwise: ["thanh", "thành", "thạnh"], where: amongMonths },
  { right: "quý", plain: ["quy", "qui", "quys", "ouy", "guy"], otherwise: ["quí"], where: beforeNumeral },
  { right: "ngày", plain: ["ngay", "nagy"], otherwise: [], where: beforeNumber },
  { right: "ngày", plain: ["ngay"], otherwise: [], where: amongDays },
  { right: "mỗi", plain: ["moi"], otherwise: ["mới", "mọi", "mời", "môi", "mồi", "mối"], where: beforeAnyUnit },
  { right: "ngày", plain: ["nay"], otherwise: [], where: betweenLimitAndNumber },
  { right: "trước", plain: ["truoc"], otherwise: [], where: () => true },
  { right: "trước", plain: ["trc"], otherwise: [], where: beforeTime },
  { right: "hằng", plain: ["hag", "hnag", "hagn"], otherwise: [], where: beforeTime },
  { right: "hằng", plain: ["han"], otherwise: ["hạn", "hàn", "hán", "hân", "hận", "han"], where: beforeUnit },
  { right: "liên", plain: ["len", "lin", "leen"], otherwise: [], where: beforeOngoing },
  { right: "đến", plain: ["den"], otherwise: ["đen", "đèn"], where: beforeTime },
  { right: "từ", plain: ["tu"], otherwise: ["tư", "tự"], where: beforeTime },
  { right: "hết", plain: ["het"], otherwise: [], where: beforeTime },
];

/** Words typed with one letter too many, too few, or changed. */
const NEAR_WORDS: readonly { readonly right: string; readonly plain: string; readonly where: Place }[] = [
  { right: "tháng", plain: "thang", where: amongMonths },
  { right: "trước", plain: "truoc", where: beforeTime },
  { right: "ngày", plain: "ngay", where: beforeNumber },
  { right: "thường", plain: "thuong", where: beforeOften },
  { right: "xuyên", plain: "xuyen", where: besideOften },
];

/** What lies one letter from a word above and is none: real syllables, and the word before a figure read as a letter ("ThángI2"). */
const REAL = splitList(`
  thanh | trang | hang | than | thao | thay | truc | thuoc | truong | tang | thong | thuc | ngan | thuong | ngang
  | nganh | gay | nay | tay | huyen | chuyen | tuyen | quyen | xuyen | duyen | khuyen | tuong | huong | chuong |
  phuong | thangi | thangl | thango | ngayi | ngayl | ngayo | thang | truoc | ngay | khuong | vang | chang | thap | thai | thi
`);

/** Whether a word that lies one slip from one of those above stands where a time is near. */
export const mayBeMistyped: Place = (tokens, at) =>
  beforeTime(tokens, at) || besideOften(tokens, at) || amongMonths(tokens, at) || beforeOften(tokens, at);

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");

/** Every way to add, drop, change or swap one letter. */
function slipsOf(word: string): readonly string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => at);
  return places.flatMap((at) => {
    const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 1)];
    const changed = LETTERS.flatMap((other) => [before + other + letter + after, before + other + after]);
    return [...changed, before + after, before + next + letter + word.slice(at + 2)];
  });
}

/** At most one letter added, dropped or changed, or two neighbours swapped. */
function isNearly(word: string, right: string): boolean {
  if (word === right) return true;
  if (Math.abs(word.length - right.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === right[same]) same += 1;
  const restOf = (text: string, skip: number): string => text.slice(same + skip);
  const isSwapped =
    word[same] === right[same + 1] && word[same + 1] === right[same] && restOf(word, 2) === restOf(right, 2);
  return (
    isSwapped ||
    restOf(word, 1) === restOf(right, 1) ||
    restOf(word, 1) === restOf(right, 0) ||
    restOf(word, 0) === restOf(right, 1)
  );
}

const SLIPS: readonly LoneWord[] = NEAR_WORDS.map(({ right, plain, where }) => {
  const slips = [...new Set(slipsOf(plain))].filter((slip) => slip !== plain && !REAL.includes(slip));
  return { right, plain: slips, otherwise: [], where };
});
arouseByLetters(
  SLIPS.flatMap(({ plain }) => plain),
  SUSPICION.mistyped,
);
arouseByLetters(
  MISWRITTEN.flatMap(({ plain }) => plain),
  SUSPICION.words,
);

/** What a word may be meant for, by the number of its letters. */
export const LONE_WORDS: ReadonlyMap<number, readonly LoneWord[]> = byLetters([...MISWRITTEN, ...SLIPS]);

function byLetters(words: readonly LoneWord[]): ReadonlyMap<number, readonly LoneWord[]> {
  const map = new Map<number, LoneWord[]>();
  for (const word of words)
    for (const letters of word.plain) map.set(learn(letters), [...(map.get(learn(letters)) ?? []), word]);
  return map;
}
