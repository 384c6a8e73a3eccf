import type { MoneyDoubt, MoneyPart } from "./money";
import type { ScannedAmount } from "./scan";

export interface PlacedAmount {
  readonly amount: ScannedAmount & { readonly dong: bigint };
  readonly part: MoneyPart;
  /** The cell calls it the total: "Tổng cộng: 100 triệu đồng". */
  readonly isTotal: boolean;
  /** It stands in brackets or after "trong đó": a piece of an amount before it. */
  readonly isInner: boolean;
}

export interface Total {
  readonly dong: bigint;
  readonly parts: readonly MoneyPart[];
  readonly doubts: readonly MoneyDoubt[];
}

/**
 * What the amounts of one cell come to. A total that the cell states stands; parts beside it, in brackets or after
 * "trong đó" are its breakdown and are not added again.
 */
export function totalOf(placed: readonly PlacedAmount[]): Total {
  const stated = placed.filter(({ isTotal }) => isTotal);
  const rest = placed.filter(({ isTotal }) => !isTotal);
  const outer = rest.filter(({ isInner }) => !isInner);
  const inner = rest.filter(({ isInner }) => isInner);
  const top = stated.length > 0 ? stated : outer.length > 0 ? outer : inner;
  const pieces = stated.length > 0 ? (outer.length > 0 ? outer : inner) : top === outer ? inner : [];
  const dong = sum(top);
  if (pieces.length === 0) return { dong, parts: partsOf(top), doubts: [] };
  return { dong, parts: partsOf(pieces), doubts: sum(pieces) === dong ? [] : ["sum-differs"] };
}

const sum = (placed: readonly PlacedAmount[]): bigint => placed.reduce((total, { amount }) => total + amount.dong, 0n);
const partsOf = (placed: readonly PlacedAmount[]): MoneyPart[] => placed.map(({ part }) => part);
