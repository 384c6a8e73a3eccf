import { tidy } from "../text/tidy";
import { readBareRange, readWithoutAmount, scanBare } from "./bare";
import { respellDecimal, printDecimal } from "./decimal";
import type { MoneyDoubt, MoneyReading, ReadMoneyOptions } from "./money";
import { placeAmounts } from "./place";
import { NO_REFERENCE_BEFORE, NO_YEAR } from "./reference";
import { inVietnamese, rewriteNumbers } from "./rewrite";
import { repairSlips } from "./slips";
import { scanAmounts, type ScannedAmount } from "./scan";
import { totalOf, type PlacedAmount } from "./total";
import { readMoneyUnit } from "./units";

type ReadAmount = PlacedAmount["amount"];

/**
 * What a budget cell means, in exact đồng. A number's own unit goes before the table's; nothing is guessed: what is no
 * amount is a phrase, what might be two amounts is unreadable. Total: any text has a reading, none throws.
 */
export function readMoney(text: string, options: ReadMoneyOptions = {}): MoneyReading {
  const tidied = tidy(text);
  const repaired = repairSlips(tidied);
  if (repaired !== tidied) return { kind: "unreadable", problem: "malformed-number", suggestions: [repaired] };
  const scanned = scanAmounts(tidied);
  if (scanned.length > 0) return meaningOf(tidied, scanned);
  const unit = options.unit === undefined ? undefined : readMoneyUnit(options.unit);
  if (unit === undefined || tidied === "0") return readWithoutAmount(tidied);
  const bare = scanBare(tidied, unit);
  return bare ? meaningOf(tidied, bare) : (readBareRange(tidied, unit) ?? readWithoutAmount(tidied));
}

function meaningOf(text: string, scanned: readonly ScannedAmount[]): MoneyReading {
  const broken = scanned.find((amount) => !isRead(amount));
  if (broken) return unreadable(text, broken);
  const amounts = scanned.filter(isRead);
  const placed = withoutWorking(placeAmounts(text, amounts));
  const bounds = boundsOf(text, placed);
  if (bounds) return bounds;
  const parts = placed.map(({ part }) => part);
  if (parts.some(({ per }) => per !== undefined)) return { kind: "rate", parts };
  const total = totalOf(placed);
  const respelled = rewriteNumbers(text, amounts, inVietnamese);
  return {
    kind: "amount",
    dong: total.dong,
    parts: total.parts,
    doubts: [...total.doubts, ...doubtsOf(text, amounts)],
    ...(respelled !== text && { respelled }),
  };
}

/** "30 triệu đồng (02 lớp x 15 triệu đồng)": what one of something costs only tells how the amount came about. */
function withoutWorking(placed: readonly PlacedAmount[]): readonly PlacedAmount[] {
  const isWorking = ({ isInner, part }: PlacedAmount): boolean => isInner && part.per !== undefined;
  const results = placed.filter((amount) => !isWorking(amount));
  return results.some(({ isInner }) => !isInner) ? results : placed;
}

const isRead = (amount: ScannedAmount): amount is ReadAmount =>
  amount.dong !== undefined && amount.number.value?.reading !== "ambiguous";

function unreadable(text: string, amount: ScannedAmount): MoneyReading {
  const { unit } = amount;
  const { value } = amount.number;
  if (value?.reading !== "ambiguous") return { kind: "unreadable", problem: "malformed-number", suggestions: [] };
  const asDecimal = respellDecimal(value);
  const asThousands = printDecimal(value.digits * unit, unit);
  const suggestions = [asDecimal, asThousands].map((respelling) => rewriteNumbers(text, [amount], () => respelling));
  return { kind: "unreadable", problem: "ambiguous-number", suggestions };
}

const UPPER = /(?<!\p{L})(?:dưới|không quá|tối đa|không vượt quá|chưa đến|nhỏ hơn)(?: \p{L}+)?[ :]*$|[<≤] ?$/iu;
const LOWER = /(?<!\p{L})(?:trên|tối thiểu|ít nhất|hơn|từ)[ :]*$|[>≥] ?$/iu;

/** Not one amount but limits of it; undefined when every amount is exact. */
function boundsOf(text: string, placed: readonly PlacedAmount[]): MoneyReading | undefined {
  const limits = placed.map(({ amount }) => limitsOf(text, amount));
  if (limits.every(({ isExact }) => isExact)) return undefined;
  const add = (ends: (bigint | null)[]) =>
    ends.reduce((total, end) => (total === null || end === null ? null : total + end), 0n);
  return { kind: "bounds", from: add(limits.map(({ low }) => low)), to: add(limits.map(({ high }) => high)) };
}

function limitsOf(text: string, amount: ReadAmount) {
  const { dong, from, start, end } = amount;
  const before = text.slice(0, start);
  if (from !== undefined) return { isExact: false, low: from, high: dong };
  if (UPPER.test(before)) return { isExact: false, low: null, high: dong };
  if (LOWER.test(before) || /^ trở lên(?!\p{L})/iu.test(text.slice(end)))
    return { isExact: false, low: dong, high: null };
  return { isExact: true, low: dong, high: dong };
}

/** A number alone between separators: not a year, a document's number, a count of things or a share. */
const LEFTOVER = new RegExp(
  `(?<![\\p{L}\\d/.,-])${NO_REFERENCE_BEFORE}${NO_YEAR}\\d[\\d.,]*(?= ?(?:[;,)+]|$|và(?!\\p{L})))`,
  "iu",
);

function doubtsOf(text: string, amounts: readonly ReadAmount[]): MoneyDoubt[] {
  let rest = text;
  for (const { start, end } of amounts) rest = rest.slice(0, start) + "\n".repeat(end - start) + rest.slice(end);
  const results = rest.slice(rest.lastIndexOf("=") + 1);
  return [
    ...(amounts.some(({ number }) => number.value?.reading === "doubtful") ? (["separators"] as const) : []),
    ...(LEFTOVER.test(results) ? (["leftover-number"] as const) : []),
  ];
}
