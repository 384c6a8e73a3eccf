import type { Annex } from "../../core/annex/annex";
import { planDate } from "../../core/annex/plan-date";
import type { Finding } from "../../core/rules/rule";
import type { ListWish } from "../actions/own-list";

/** How the body that a finding names would stand in the office's own list; undefined for findings about anything else. */
export function listWish(finding: Finding, annexes: readonly Annex[]): ListWish | undefined {
  if (finding.ruleId !== "agency-unknown" || finding.messageId === "misplaced") return undefined;
  const [{ row }] = finding.cells;
  const annex = annexes.find(({ range }) => range.top <= row && row <= range.bottom);
  if (!annex) return undefined;
  const { context } = annex;
  return { name: finding.text, level: context.level ?? "commune", from: planDate(context, context.period) };
}
