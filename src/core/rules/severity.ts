/** How grave a finding is: an error keeps the annex from being sent, a warning deserves a look, information is to be known. */
export type Severity = "error" | "warning" | "info";
