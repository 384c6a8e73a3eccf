/** The sheets of a summary. */
export type SheetId =
  | "by-section"
  | "details"
  | "common-tasks"
  | "by-deadline"
  | "by-agency"
  | "budget"
  | "progress"
  | "submissions"
  | "reconciliation";
