import type { Annex, RowKind } from "../annex/annex";
import { contains, type CellAddress } from "../grid/address";
import type { GridSnapshot } from "../grid/snapshot";
import type { Finding, Severity } from "../rules/rule";

export interface CellFill {
  readonly at: CellAddress;
  /** "#RRGGBB" */
  readonly fill: string;
}

/** Pale enough to print and to read black on; no office uses exactly these. */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  error: "#FFD6D7",
  warning: "#FFF0C9",
  info: "#DCEBFD",
};

/** Rows that are no tasks, each kind in a colour of its own; tasks and blank rows keep theirs. */
export const ROW_FILLS: Readonly<Partial<Record<RowKind, string>>> = {
  title: "#ECECF1",
  header: "#D3E4F7",
  "repeated-header": "#E6EEF8",
  "column-numbers": "#E6EEF7",
  section: "#E3D9F5",
  subsection: "#EFE9FA",
  continuation: "#FDE7D3",
  total: "#DDF1DE",
  footer: "#ECECF2",
};

export const MARK_COLORS: ReadonlySet<string> = new Set([
  ...Object.values(SEVERITY_FILLS),
  ...Object.values(ROW_FILLS),
]);

/** The cells of the findings, the gravest last, so that it shows. */
export const findingFills = (findings: readonly Finding[]): CellFill[] =>
  (["info", "warning", "error"] as const).flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ cells }) => cells.map((at) => ({ at, fill: SEVERITY_FILLS[severity] }))),
  );

/** What the reader took every row for, shown on the sheet itself. */
export const rowFills = (snapshot: GridSnapshot, annexes: readonly Annex[]): CellFill[] =>
  annexes.flatMap(({ rows, range }) =>
    rows.flatMap(({ row, kind }) => {
      const fill = ROW_FILLS[kind];
      if (fill === undefined) return [];
      const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
      const cells = columns.map((column) => ({ row, column }));
      return cells.filter((at) => !isCovered(snapshot, at)).map((at) => ({ at, fill }));
    }),
  );

/** A cell that a merge hides shows the colour of the merge's first cell. */
const isCovered = ({ merges }: GridSnapshot, at: CellAddress): boolean =>
  merges.some((merge) => contains(merge, at) && (merge.top !== at.row || merge.left !== at.column));
