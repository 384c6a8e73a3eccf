import type { CellAddress } from "../grid/address";
import type { Edit, EditPlan } from "../grid/edit";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import type { Finding, Severity } from "../rules/rule";

/** A cell that was filled, with what it looked like before: enough to take the mark away exactly. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  /** The cell's text: finds the cell again when rows were inserted or sorted. */
  readonly text: string;
  readonly fill: string | null;
}

/** Pale enough to print and to read black on; no office uses exactly these. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = {
  error: "#FFD6D7",
  warning: "#FFF0C9",
  info: "#DCEBFD",
};
const MARK_COLORS: ReadonlySet<string> = new Set(Object.values(MARK_FILLS));

export interface Marking {
  readonly plan: EditPlan;
  readonly marks: readonly Mark[];
}

/** Fills the cells of the findings; a cell with several takes the gravest. Marks from before are to be taken away first. */
export function planMarks(snapshot: GridSnapshot, findings: readonly Finding[]): Marking {
  const fills = new Map<string, { at: CellAddress; fill: string }>();
  for (const severity of ["info", "warning", "error"] as const) {
    for (const finding of findings.filter((candidate) => candidate.severity === severity)) {
      for (const at of finding.cells) fills.set(`${at.row}:${at.column}`, { at, fill: MARK_FILLS[severity] });
    }
  }
  const marks: Mark[] = [];
  const edits = [...fills.values()].map(({ at, fill }): Edit => {
    const { text, format } = cellAt(snapshot, at);
    const before = format.fill ?? null;
    marks.push({ ...at, text, fill: before });
    return { kind: "setFormat", at, before: { fill: before }, after: { fill } };
  });
  return { plan: { sheet: snapshot.sheet, title: "Tô màu những ô cần xem lại", edits }, marks };
}

/**
 * Gives every marked cell its own fill back, also after rows were inserted or sorted. A cell that was refilled by hand
 * meanwhile is left as it is.
 */
export function planUnmark(snapshot: GridSnapshot, marks: readonly Mark[]): EditPlan {
  const byPlace = new Map(marks.map((mark) => [`${mark.row}:${mark.column}:${mark.text}`, mark]));
  const byText = new Map(marks.map((mark) => [`${mark.column}:${mark.text}`, mark]));
  const edits: Edit[] = [];
  for (const [row, cells] of snapshot.rows) {
    for (const [column, { text, format }] of cells) {
      if (!format.fill || !MARK_COLORS.has(format.fill)) continue;
      const mark = byPlace.get(`${row}:${column}:${text}`) ?? byText.get(`${column}:${text}`);
      const at = { row, column };
      edits.push({ kind: "setFormat", at, before: { fill: format.fill }, after: { fill: mark?.fill ?? null } });
    }
  }
  return { sheet: snapshot.sheet, title: "Bỏ màu đánh dấu", edits };
}
