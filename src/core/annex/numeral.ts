export type NumeralStyle = "roman" | "upper" | "lower" | "arabic" | "dotted";

/** The number of a row or heading: "II", "A", "b)", "3.", "1.2". */
export interface Numeral {
  readonly style: NumeralStyle;
  /** Without the mark behind it: "II", "A", "b", "3", "1.2". */
  readonly text: string;
}

/** A heading's number and title in one cell: "III. Cải cách thể chế". */
export interface NumberedTitle {
  readonly numeral: Numeral;
  readonly title: string;
}

/** What nearly every row begins with. */
const PLAIN = /^[1-9]\d{0,5}$/u;
/** With all words and marks round it. */
const LONGEST = 60;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
const ARABIC = /^0*(\d{1,6})$/u;
const DOTTED = /^(?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,3})+$/u;
const MARKS_BEHIND = /[\s.)/:\-–]+$/u;
const KIND_BEFORE = /^(?:phần|mục|chương|nhóm|tiểu mục)\s+(?:thứ\s+)?/iu;

/** Reads a cell that holds a number alone; undefined for anything else. */
export function readNumeral(text: string): Numeral | undefined {
  if (PLAIN.test(text)) return { style: "arabic", text };
  if (text.length > LONGEST) return undefined;
  const bare = text
    .replace(KIND_BEFORE, "")
    .replace(/^[(*]+/u, "")
    .replace(MARKS_BEHIND, "");
  const arabic = ARABIC.exec(bare)?.[1];
  if (arabic !== undefined) return { style: "arabic", text: arabic };
  if (ROMAN.test(bare)) return { style: "roman", text: bare };
  if (DOTTED.test(bare)) return { style: "dotted", text: bare };
  if (/^[A-ZĐ]$/u.test(bare)) return { style: "upper", text: bare };
  if (/^[a-zđ]$/u.test(bare)) return { style: "lower", text: bare };
  return undefined;
}

const ROMAN_TITLE =
  /^(?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Cc]hương|CHƯƠNG)\s+(?:thứ\s+)?)?([IVX]{1,6})(?:\s*[.)/:\-–]\s*|\s+)(?=["“(]?\p{Lu})(.+)$/u;
const OTHER_TITLE = /^(?:(?:phần|mục|nhóm)\s+)?([A-ZĐa-zđ]|\d{1,3}(?:\.\d{1,3})*)(?: ?[.)/:]+ ?| [-–] )([^\s.)/:].*)$/u;

/** Reads "III CẢI CÁCH ..." or "A. Xây dựng ..."; undefined where no number leads the text. */
export function readNumberedTitle(text: string): NumberedTitle | undefined {
  const match = ROMAN_TITLE.exec(text) ?? OTHER_TITLE.exec(text);
  const numeral = match?.[1] === undefined ? undefined : readNumeral(match[1]);
  return numeral && match?.[2] !== undefined ? { numeral, title: match[2] } : undefined;
}

/** Letters as Vietnamese lists count them. */
const LETTERS = "ABCDĐEGHIKLMNOPQRSTUVXY";

/** Whether `after` is the number that follows `before` in the same list: 2 after 1, "1.2" after "1.1", "I" after "H". */
export function follows(before: string, after: string): boolean {
  const last = /\d+$/u.exec(before);
  if (last) return after === `${before.slice(0, last.index)}${Number(last[0]) + 1}`;
  const place = LETTERS.indexOf(before.toUpperCase());
  return (
    before.length === 1 &&
    place >= 0 &&
    LETTERS[place + 1] === after.toUpperCase() &&
    isCapital(before) === isCapital(after)
  );
}

const isCapital = (letter: string): boolean => letter === letter.toUpperCase();
