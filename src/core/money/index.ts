export { readMoney } from "./read";
export { readMoneyUnit } from "./units";
export { dongIn, formatMoney, formatMoneyNumber, largestWholeUnit, MONEY_UNITS, type MoneyUnit } from "./format";
export type { MoneyDoubt, MoneyPart, MoneyProblem, MoneyReading, ReadMoneyOptions, UsedUnit } from "./money";
