import { readDecimal, toInteger, type Decimal } from "./decimal";
import { scaleOf, UNIT_PATTERN } from "./units";

/** A number as it stands in a text, from `start` on; its value is undefined when its digits are grouped in no known way. */
export interface WrittenNumber {
  readonly text: string;
  readonly start: number;
  readonly value: Decimal | undefined;
}

/** A number with its unit, found in a text. */
export interface ScannedAmount {
  readonly start: number;
  readonly end: number;
  readonly number: WrittenNumber;
  readonly unit: bigint;
  /** Undefined when the number cannot be read in this unit. */
  readonly dong: bigint | undefined;
  /** The lower end of "50 - 70 triệu đồng". */
  readonly from?: bigint;
  readonly per?: string;
}

export const NUMBER_PATTERN = "(?:\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d[\\d.,]*\\d|\\d)(?![\\d])";
const BEFORE_NUMBER = "(?<![\\p{L}\\d/]|[\\dOIl][.,])";
/** "50 - 70 triệu đồng", "2 tỷ rưỡi", "1.200.000đ" */
const AMOUNT = new RegExp(
  `${BEFORE_NUMBER}(?:(${NUMBER_PATTERN}) ?(?:-|–|đến|tới) ?)?(${NUMBER_PATTERN}) ?(${UNIT_PATTERN})(?!\\p{L})( rưỡi)?`,
  "giu",
);
/** "50 triệu đến 70 triệu đồng" */
const RANGE = /^ ?(?:-|–|đến|tới) ?$/iu;
/** "/năm", "/01 năm", " mỗi năm", " một lớp" */
const PER = /^ ?(?:\/ ?|(?:mỗi|một|hằng|hàng) )(?:0?1 )?(\p{L}+)/iu;
const PER_BEFORE = /(?<!\p{L})(?:mỗi|hằng|hàng) (năm|tháng|quý)[ :]*$/iu;
const TIMES_BEFORE = /\d (\p{L}+)(?: \p{L}+)* ?[x×*] ?$/iu;

/** Every amount that carries a unit of money, in order; "1 tỷ 200 triệu đồng" is one. */
export function scanAmounts(text: string): ScannedAmount[] {
  const found: ScannedAmount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const amount = amountOf(match, text);
    const before = found.at(-1);
    const joined = before && (joinDescending(before, amount, text) ?? joinRange(before, amount, text));
    if (joined) found[found.length - 1] = joined;
    else found.push(amount);
  }
  return found.map((amount) => withPer(amount, text));
}

function amountOf(match: RegExpExecArray, text: string): ScannedAmount {
  const [whole, lowText, numberText = "", unitText = "", half] = match;
  const unit = scaleOf(unitText);
  const low = lowText === undefined ? undefined : readNumber(lowText, match.index, unit).dong;
  const high = readNumber(numberText, match.index + whole.lastIndexOf(numberText), unit);
  const end = match.index + whole.length;
  return {
    start: match.index,
    end: text[end] === "." && /tr$/iu.test(unitText) ? end + 1 : end,
    ...high,
    ...(high.dong !== undefined && half !== undefined && { dong: high.dong + unit / 2n }),
    ...(low !== undefined && { from: low }),
  };
}

/** What a written number of a unit is worth. */
export function readNumber(text: string, start: number, unit: bigint): Pick<ScannedAmount, "number" | "unit" | "dong"> {
  const value = readDecimal(text, unit);
  return { number: { text, start, value }, unit, dong: value && toInteger(value, unit) };
}

/** "1 tỷ" and "200 triệu đồng" beside each other are one amount; "1 tỷ, 200 triệu" are two. */
function joinDescending(before: ScannedAmount, next: ScannedAmount, text: string): ScannedAmount | undefined {
  if (text.slice(before.end, next.start).trim() !== "" || before.dong === undefined || next.dong === undefined) {
    return undefined;
  }
  return next.unit < before.unit && next.dong < before.unit && next.from === undefined
    ? { ...before, end: next.end, dong: before.dong + next.dong }
    : undefined;
}

/** "50 triệu đến 70 triệu đồng" is one amount between two ends. */
function joinRange(before: ScannedAmount, next: ScannedAmount, text: string): ScannedAmount | undefined {
  if (!RANGE.test(text.slice(before.end, next.start)) || before.dong === undefined || next.from !== undefined)
    return undefined;
  return { ...next, start: before.start, from: before.dong };
}

/** The amount with what it pays for: "50 triệu đồng/năm", "mỗi năm 50 triệu đồng". */
export function withPer(amount: ScannedAmount, text: string): ScannedAmount {
  const after = PER.exec(text.slice(amount.end));
  const before = text.slice(0, amount.start);
  const per = after?.[1] ?? PER_BEFORE.exec(before)?.[1] ?? TIMES_BEFORE.exec(before)?.[1];
  if (per === undefined) return amount;
  return { ...amount, end: amount.end + (after?.[0].length ?? 0), per: per.toLowerCase() };
}
