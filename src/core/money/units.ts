import { fold } from "../text/fold";
import { readDecimal, toInteger } from "./decimal";

const THOUSAND = 1000n;

/** Longest first: "nghìn tỷ" before "nghìn". Đồng in one; any other unit of money is one đồng. */
const SCALES: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:nghìn|ngàn) ?t[ỷỉ]/u, THOUSAND ** 4n],
  [/^t[ỷỉ]/u, THOUSAND ** 3n],
  [/^(?:triệu|tr)/u, THOUSAND ** 2n],
  [/^(?:nghìn|ngàn|k)/u, THOUSAND],
];

/** A unit of money after a number, as a source of regular expressions; no letter may follow: "triệu đồng", "tr.đ", "đ", "VNĐ", "nghìn tỷ". */
export const UNIT_PATTERN =
  "(?:(?:nghìn|ngàn) ?t[ỷỉ]|t[ỷỉ]|triệu|tr|nghìn|ngàn|k)(?:[ .]?(?:đồng|đ|vnđ|vnd))?|đồng|đ|vnđ|vnd";

/** Đồng in one "triệu đồng"; the text must match `UNIT_PATTERN`. */
export function scaleOf(unit: string): bigint {
  const folded = fold(unit);
  return SCALES.find(([pattern]) => pattern.test(folded))?.[1] ?? 1n;
}

const LEAD_IN = /^\(?(?:đơn vị tính|đơn vị|đvt)? ?:? ?/u;
const WHOLE_UNIT = new RegExp(`^(?:([\\d.,]+) ?)?(${UNIT_PATTERN})\\)?\\.?$`, "u");

/**
 * Đồng in one unit of a table: "ĐVT: triệu đồng" is 1.000.000, "1.000 đồng" is 1.000; undefined when the text names no
 * unit of money ("người"). The forms are those of the State budget's tables (form 48 and its kin).
 */
export function readMoneyUnit(text: string): bigint | undefined {
  const match = WHOLE_UNIT.exec(fold(text).replace(LEAD_IN, ""));
  if (!match) return undefined;
  const [, factorText, unit = ""] = match;
  const scale = scaleOf(unit);
  if (factorText === undefined) return scale;
  const factor = readDecimal(factorText, scale);
  return factor && factor.reading !== "ambiguous" ? toInteger(factor, scale) : undefined;
}
