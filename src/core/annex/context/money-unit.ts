import { fold } from "../../text/fold";

const NOTE = /(?:đơn vị(?: tính)?|đvt)\s*:?\s*\(?((?:[\d.]+\s*)?(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|vnđ|vnd))/u;
const IN_HEADING = /\(\s*((?:[\d.]+\s*)?(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|vnđ|vnd))\s*\)/u;

/** The unit that amounts are in: "Đơn vị tính: triệu đồng" above the table, or "(triệu đồng)" in the budget's heading. */
export function readMoneyUnit(lines: readonly string[], budgetHeading = ""): string | undefined {
  const noted = lines.map((line) => NOTE.exec(fold(line))?.[1]).find((unit) => unit !== undefined);
  const heading = fold(budgetHeading);
  return (noted ?? NOTE.exec(heading)?.[1] ?? IN_HEADING.exec(heading)?.[1])?.trim();
}
