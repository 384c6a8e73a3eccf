export { readMoney } from "./read";
export { readMoneyUnit } from "./units";
export { dongIn, formatMoney, formatMoneyNumber, largestWholeUnit, MONEY_UNITS, type MoneyUnit } from "./format";
export type { MoneyDoubt, MoneyProblem, MoneyReading } from "./money";
