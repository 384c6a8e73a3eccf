/** The sheets of a summary, in the order in which they stand in the workbook. */
export const SHEET_IDS = [
  "by-section",
  "details",
  "common-tasks",
  "by-deadline",
  "by-agency",
  "budget",
  "progress",
  "submissions",
  "reconciliation",
] as const;
export type SheetId = (typeof SHEET_IDS)[number];
