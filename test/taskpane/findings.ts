import { parseAddress } from "../../src/core/grid/a1";
import { groupFindings, type FindingGroup } from "../../src/core/rules/group";
import type { Finding } from "../../src/core/rules/rule";

/** A finding with what a test cares about; everything else is plain. */
export const findingAt = (cell: string, more: Partial<Finding> = {}): Finding => ({
  ruleId: "deadline-unreadable",
  messageId: "unreadable",
  severity: "error",
  sheet: "Phụ lục",
  cells: [parseAddress(cell)!],
  column: "deadline",
  message: `Không hiểu thời hạn ở ${cell}.`,
  text: "Quý V/2024",
  groupKey: "Quý V/2024",
  suggestions: [],
  ...more,
});

export const groupsOf = (...findings: readonly Finding[]): FindingGroup[] => groupFindings(findings);
