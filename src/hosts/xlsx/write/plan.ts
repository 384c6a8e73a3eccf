import { columnName, formatAddress } from "../../../core/grid/a1";
import { applyEdit } from "../../../core/grid/apply";
import type { CellAddress, CellRange } from "../../../core/grid/address";
import type { ColumnContent, Edit, EditOf, EditPlan, LostFormula, RowContent } from "../../../core/grid/edit";
import type { CellFormat, PrintSetup } from "../../../core/grid/format";
import { cellAt, type Cell, type GridSnapshot } from "../../../core/grid/snapshot";
import { sameValue } from "../../../core/grid/same";
import { shiftOf } from "../../../core/grid/shift";
import { WorkingSheet } from "../../../core/grid/working-sheet";
import { DEFAULT_WIDTH_UNITS, pointsPerUnit } from "../read/lengths";
import { writeFormats, writeFormula, writeValue, type Editing } from "./cells";
import { settleFormulas, shiftedBy } from "./settle-formulas";
import { columnRuns } from "./column-runs";
import { writePrint } from "./print";
import { newlyQuotedCells } from "./quote-texts";
import { styleOf } from "./style-table";

/**
 * Carries out edits that `applyEdits` has found doable, in order, on the workbook's own cells. Looks are gathered and
 * given at once, for each call of the library costs.
 * @param others the workbook's other sheets, whose formulas may refer to rows and columns that move
 */
export function writePlan(
  editing: Editing,
  snapshot: GridSnapshot,
  plan: EditPlan,
  others: readonly GridSnapshot[],
): void {
  const writer = new PlanWriter(editing, snapshot);
  for (const edit of plan.edits) writer.write(edit);
  writer.flush();
  if (plan.edits.some(setsRowBreaks)) editing.rowBreaks.set(snapshot.sheet, writer.snapshot().print.rowBreaks ?? []);
  const quoted = newlyQuotedCells(snapshot, writer.snapshot(), editing.quotedFormats);
  if (quoted.size > 0) editing.quoted.set(snapshot.sheet, quoted);
  const shifts = plan.edits.flatMap((edit) => shiftOf(edit) ?? []);
  if (shifts.length === 0) return;
  if (shifts.some(({ axis }) => axis === "column")) writer.settleColumns(snapshot);
  editing.shifts.set(snapshot.sheet, shifts);
  editing.results.delete(snapshot.sheet);
  settleFormulas(editing, writer.snapshot());
  for (const other of others) settleFormulas(editing, shiftedBy(other, shifts, snapshot.sheet));
}

type Writers = { readonly [Kind in Edit["kind"]]: (edit: EditOf<Kind>) => unknown };

class PlanWriter {
  readonly #editing: Editing;
  readonly #sheet: string;
  readonly #perUnit: number;
  /** The sheet as it stands after each edit, to know what a changed cell looks like. */
  readonly #working: WorkingSheet;
  #printBefore: PrintSetup = {};
  /** How far to the right a width may have been carried. */
  #insertedColumns = 0;
  readonly #looks = new Map<string, readonly [CellAddress, CellFormat]>();

  constructor(editing: Editing, snapshot: GridSnapshot) {
    this.#editing = editing;
    this.#sheet = snapshot.sheet;
    this.#perUnit = pointsPerUnit(snapshot.defaults?.format ?? {});
    this.#working = new WorkingSheet(snapshot);
  }

  snapshot(): GridSnapshot {
    return this.#working.freeze();
  }

  /** When columns move, the library lets widths and hidden columns stay or spread: they are set anew. */
  settleColumns(before: GridSnapshot): void {
    const { file } = this.#editing;
    const after = this.snapshot();
    for (const { first, last, width, isHidden } of columnRuns(before, after, this.#insertedColumns)) {
      this.#writeWidth(first, width, last);
      file.SetColVisible(this.#sheet, `${columnName(first)}:${columnName(last)}`, !isHidden);
    }
  }

  write(edit: Edit): void {
    if (shiftOf(edit)) this.flush();
    this.#printBefore = this.#working.print;
    applyEdit(this.#working, edit);
    const writer = this.#writers[edit.kind] as (edit: Edit) => unknown;
    writer(edit);
  }

  flush(): void {
    writeFormats(this.#editing, this.#sheet, this.#looks.values());
    this.#looks.clear();
  }

  readonly #writers: Writers = {
    setValue: ({ at, before, after }) => {
      // Told to empty a cell that a merged area covers, the library would empty the area's first cell.
      if (!sameValue(before, after)) this.#writeCell(at);
    },
    setFormat: ({ at }) => this.#look(at),
    merge: ({ range }) => this.#editing.file.MergeCell(this.#sheet, ...corners(range)),
    unmerge: ({ range }) => this.#editing.file.UnmergeCell(this.#sheet, ...corners(range)),
    insertRows: ({ row, rows, formulas }) => {
      this.#editing.file.InsertRows(this.#sheet, row + 1, rows.length);
      rows.forEach((content, index) => this.#fillRow(row + index, content));
      this.#restore(formulas);
    },
    deleteRows: ({ row, rows }) => {
      rows.forEach(() => this.#editing.file.RemoveRow(this.#sheet, row + 1));
    },
    insertColumns: ({ column, columns, formulas }) => {
      this.#insertedColumns += columns.length;
      this.#editing.file.InsertCols(this.#sheet, columnName(column), columns.length);
      columns.forEach((content, index) => this.#fillColumn(column + index, content));
      this.#restore(formulas);
    },
    deleteColumns: ({ column, columns }) => {
      columns.forEach(() => this.#editing.file.RemoveCol(this.#sheet, columnName(column)));
    },
    setRowHeight: ({ row, after }) => this.#editing.file.SetRowHeight(this.#sheet, row + 1, after ?? AUTOMATIC),
    setColumnWidth: ({ column, after }) => {
      this.#editing.sized.add(this.#sheet);
      this.#writeWidth(column, after);
    },
    setPrint: () => {
      const print = this.#working.print as Required<PrintSetup>;
      writePrint(this.#editing.file, this.#sheet, this.#printBefore, print);
      this.#editing.unnumbered[print.firstPageNumber === null ? "add" : "delete"](this.#sheet);
    },
  };

  #restore(formulas: readonly LostFormula[] = []): void {
    for (const { at } of formulas) this.#writeCell(at);
  }

  #look(at: CellAddress): void {
    this.#looks.set(formatAddress(at), [at, this.#working.cell(at).format]);
  }

  #writeCell(at: CellAddress): void {
    const cell = this.#working.cell(at);
    if (cell.formula === undefined) writeValue(this.#editing, this.#sheet, at, cell.value, cell.format);
    else writeFormula(this.#editing, this.#sheet, at, cell);
  }

  #fillRow(row: number, { cells, height, isHidden, format }: RowContent): void {
    const { file, styles } = this.#editing;
    if (format) file.SetRowStyle(this.#sheet, row + 1, row + 1, styleOf(file, styles, format));
    if (height !== undefined) file.SetRowHeight(this.#sheet, row + 1, height);
    if (isHidden) file.SetRowVisible(this.#sheet, row + 1, false);
    this.#fill([...cells].map(([column]) => ({ row, column })));
  }

  #fillColumn(column: number, { cells, width, isHidden, format }: ColumnContent): void {
    const { file, styles } = this.#editing;
    if (format) file.SetColStyle(this.#sheet, columnName(column), styleOf(file, styles, format));
    if (width !== undefined) this.#writeWidth(column, width);
    if (isHidden) file.SetColVisible(this.#sheet, columnName(column), false);
    this.#fill([...cells].map(([row]) => ({ row, column })));
  }

  #fill(places: readonly CellAddress[]): void {
    for (const at of places) {
      const { value, formula } = this.#working.cell(at);
      if (value !== null || formula !== undefined) this.#writeCell(at);
      this.#look(at);
    }
  }

  #writeWidth(first: number, points: number | null, last = first): void {
    const { file } = this.#editing;
    const units = points === null ? defaultUnits(file.GetSheetProps(this.#sheet).props) : points / this.#perUnit;
    file.SetColWidth(this.#sheet, columnName(first), columnName(last), units);
  }
}

const setsRowBreaks = (edit: Edit): boolean => edit.kind === "setPrint" && edit.after.rowBreaks !== undefined;

/** What the library takes for "as high as the text". */
const AUTOMATIC = -1;

const defaultUnits = ({ DefaultColWidth }: { DefaultColWidth?: number }): number =>
  DefaultColWidth || DEFAULT_WIDTH_UNITS;

const corners = ({ top, left, bottom, right }: CellRange): [string, string] => [
  formatAddress({ row: top, column: left }),
  formatAddress({ row: bottom, column: right }),
];

/** Cells whose pieces looked different from each other and which the plan rewrites as one. */
export const rewrittenRichTexts = (snapshot: GridSnapshot, plan: EditPlan): readonly Cell[] =>
  plan.edits.flatMap((edit) => {
    const cell = edit.kind === "setValue" ? cellAt(snapshot, edit.at) : undefined;
    return cell?.isRichText ? [cell] : [];
  });
