import { fold } from "../../text/fold";

const UNIT = "((?:[\\d.]+ )?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|vnđ|vnd))";
const NOTE = new RegExp(`(?:đơn vị(?: tính)?|đvt) ?:? ?\\(?${UNIT}`, "u");
const IN_HEADING = new RegExp(`\\( ?${UNIT} ?\\)`, "u");

/** The unit that amounts are in: "Đơn vị tính: triệu đồng" above the table, or "(triệu đồng)" in the budget's heading. */
export function readMoneyUnit(lines: readonly string[], budgetHeading = ""): string | undefined {
  const noted = lines.map((line) => NOTE.exec(fold(line))?.[1]).find((unit) => unit !== undefined);
  const heading = fold(budgetHeading);
  return (noted ?? NOTE.exec(heading)?.[1] ?? IN_HEADING.exec(heading)?.[1])?.trim();
}
