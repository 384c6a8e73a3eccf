import { annexItemJson } from "../core/annex/item-json";
import type { Annex } from "../core/annex/annex";
import { rowKindCounts } from "../core/annex/seen-line";
import { formatIso, type Period } from "../core/calendar";
import { columnName, formatAddress, formatRange } from "../core/grid/a1";
import type { Finding, Proposal } from "../core/rules/rule";
import type { ReviewedSheet } from "./review-file";

interface FileError {
  readonly code: string;
  readonly message: string;
}

export const failedFileJson = (file: string, error: FileError) => ({ file, error, sheets: [] });

/** One file of `check --json`, as the command line's contract gives it. */
export const checkJson = (file: string, sheets: readonly ReviewedSheet[], withItems: boolean) => ({
  file,
  error: null,
  sheets: sheets.map(({ review: { sheet, annexes, findings } }) => ({
    sheet,
    annexes: annexes.map((annex) => annexJson(annex, withItems)),
    findings: findings.map(findingJson),
  })),
});

const annexJson = (annex: Annex, withItems: boolean) => ({
  title: annex.context.title,
  range: formatRange(annex.range),
  period: periodJson(annex.context.period),
  unit: annex.context.unit ?? null,
  level: levelJson(annex),
  columns: Object.fromEntries(Object.entries(annex.columns).map(([id, column]) => [id, columnName(column)])),
  headerRow: (annex.headerRows[0] ?? annex.range.top) + 1,
  rowKinds: rowKindCounts(annex),
  ...(withItems && { items: annex.items.map(annexItemJson) }),
});

/** The contract knows the levels of local government only. */
const levelJson = ({ context: { level } }: Annex) => (level === undefined || level === "central" ? null : level);

const periodJson = (period: Period | undefined) =>
  period ? { from: formatIso(period.from), to: formatIso(period.to) } : null;

const findingJson = (finding: Finding) => ({
  rule: finding.ruleId,
  severity: finding.severity,
  cell: formatAddress(finding.cells[0]),
  cells: finding.cells.map(formatAddress),
  column: finding.column,
  message: finding.message,
  text: finding.text,
  fix: finding.fix ? proposalText(finding.fix) : null,
  suggestions: finding.suggestions.map(proposalText),
});

/** The new text of the one cell that the proposal changes, or the button's sentence where its change is of structure. */
function proposalText({ label, edits }: Proposal): string {
  const [edit, ...more] = edits;
  return more.length === 0 && edit?.kind === "setValue" && typeof edit.after === "string" ? edit.after : label;
}
