import { printDecimal } from "./decimal";

/** The units in which offices print amounts. */
export const MONEY_UNITS = ["đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

const DONG: Readonly<Record<MoneyUnit, bigint>> = {
  đồng: 1n,
  "nghìn đồng": 1_000n,
  "triệu đồng": 1_000_000n,
  "tỷ đồng": 1_000_000_000n,
};

/** Đồng in one unit. */
export const dongIn = (unit: MoneyUnit): bigint => DONG[unit];

/** "1.200,5" for 1.200.500.000 đồng in "triệu đồng": for a table whose unit stands above it. Exact. */
export const formatMoneyNumber = (dong: bigint, unit: MoneyUnit): string => printDecimal(dong, dongIn(unit));

/**
 * "1.200,5 triệu đồng": dots group thousands, a comma begins decimals (Luật Kế toán 2003, Điều 12, khoản 2). Exact; without a
 * unit the largest in which the amount is a whole number.
 */
export function formatMoney(dong: bigint, unit: MoneyUnit = largestWholeUnit([dong])): string {
  return `${formatMoneyNumber(dong, unit)} ${unit}`;
}

/** The largest unit, up to triệu đồng, in which every amount is a whole number. */
export function largestWholeUnit(amounts: readonly bigint[]): MoneyUnit {
  const units = ["triệu đồng", "nghìn đồng"] as const;
  const isWholeIn = (size: bigint): boolean => amounts.every((dong) => dong % size === 0n);
  return (amounts.some((dong) => dong !== 0n) && units.find((unit) => isWholeIn(dongIn(unit)))) || "đồng";
}
