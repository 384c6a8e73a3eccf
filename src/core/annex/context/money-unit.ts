import { UNIT_PATTERN } from "../../money/units";
import { fold } from "../../text/fold";

const UNIT = `((?:\\d[\\d.,]*\\s?)?(?:${UNIT_PATTERN}))(?!\\p{L})`;
const NOTE = new RegExp(`(?<!\\p{L})(?:(?:đơn vị tính|đvt) ?:?|đơn vị ?:) ?\\(?${UNIT}`, "u");
const IN_HEADING = new RegExp(`\\(\\s?${UNIT}\\s?\\)|[,:-] ?${UNIT}$`, "u");

/** The unit that amounts are in: "Đơn vị tính: triệu đồng" above the table, or "(tr.đ)" in the budget's heading. */
export function readMoneyUnit(lines: readonly string[], budgetHeading = ""): string | undefined {
  const heading = fold(budgetHeading);
  const noted = [...lines.map(fold), heading].map((line) => NOTE.exec(line)?.[1]).find((unit) => unit !== undefined);
  const [, inBrackets, atEnd] = IN_HEADING.exec(heading) ?? [];
  return (noted ?? inBrackets ?? atEnd)?.trim();
}
