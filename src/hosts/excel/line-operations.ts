import { columnName } from "../../core/grid/a1";
import type { CellAddress } from "../../core/grid/address";
import type { Edit, EditOf } from "../../core/grid/edit";
import type { CellFormat } from "../../core/grid/format";
import type { Cell } from "../../core/grid/snapshot";
import { enterOperations, fillOperations } from "./fill-operations";
import { setHeight, setWidth } from "./lengths";
import { ACTION_BYTES, RANGE_BYTES, type Operation } from "./operation";
import { looksBytes, writeLineLooks } from "./write-looks";

type LineEdit = EditOf<"insertRows" | "deleteRows" | "insertColumns" | "deleteColumns">;

/** The whole lines as Office.js names them: "5:7", "B:C". */
function linesAddress(edit: LineEdit): string {
  if ("rows" in edit) return `${edit.row + 1}:${edit.row + edit.rows.length}`;
  return `${columnName(edit.column)}:${columnName(edit.column + edit.columns.length - 1)}`;
}

/** Rows or columns that go, or come in with their content: what an inserted line takes over from its neighbour is cleared. */
export function lineOperations(edit: LineEdit): Operation[] {
  const address = linesAddress(edit);
  const bytes = RANGE_BYTES + 2 * ACTION_BYTES;
  if (edit.kind === "deleteRows" || edit.kind === "deleteColumns") {
    const shift = edit.kind === "deleteRows" ? "Up" : "Left";
    return [{ bytes, edits: [edit], issue: (sheet) => sheet.getRange(address).delete(shift) }];
  }
  // One call each, so that a failure between them leaves no doubt about the insertion.
  const shift = edit.kind === "insertRows" ? "Down" : "Right";
  const insert: Operation = {
    bytes,
    edits: [withoutContent(edit)],
    issue: (sheet) => sheet.getRange(address).insert(shift),
  };
  const clear: Operation = { bytes, edits: [], issue: (sheet) => sheet.getRange(address).clear("Formats") };
  return [insert, clear, ...contentOperations(edit), ...enterOperations(lostFormulas(edit))];
}

/** Formulas elsewhere that had lost a part of what they refer to: inserting alone does not give it back. */
const lostFormulas = ({ formulas = [] }: LineEdit): [CellAddress, string][] =>
  formulas.map(({ at, formula }) => [at, `=${formula}`]);

/** Sizes go with the line when it is taken back; cells are taken back one by one, since only some may have been filled. */
const contentOperations = (edit: EditOf<"insertRows" | "insertColumns">): Operation[] => [
  ...wholeLineOperations(edit),
  ...fillOperations(cellsOf(edit)),
];

const withoutContent = (edit: EditOf<"insertRows" | "insertColumns">): Edit =>
  edit.kind === "insertRows"
    ? { ...edit, rows: edit.rows.map(() => NOTHING) }
    : { ...edit, columns: edit.columns.map(() => NOTHING) };

const NOTHING = { cells: new Map<number, Cell>() };

function wholeLineOperations(edit: EditOf<"insertRows" | "insertColumns">): Operation[] {
  const isRows = edit.kind === "insertRows";
  const lines = isRows
    ? edit.rows.map(({ height: length, isHidden, format }, index) => ({
        place: edit.row + index,
        length,
        isHidden,
        format,
      }))
    : edit.columns.map(({ width: length, isHidden, format }, index) => ({
        place: edit.column + index,
        length,
        isHidden,
        format,
      }));
  return lines.flatMap(({ place, length, isHidden, format }): Operation[] => {
    const address = isRows ? `${place + 1}:${place + 1}` : `${columnName(place)}:${columnName(place)}`;
    const issue = (sheet: Excel.Worksheet) => {
      // A line that comes in is as high or wide as its neighbour unless told otherwise.
      if (isRows) setHeight(sheet.getRange(address).format, length ?? null);
      else setWidth(sheet.getRange(address).format, length ?? null);
      if (isHidden && isRows) sheet.getRange(address).rowHidden = true;
      if (isHidden && !isRows) sheet.getRange(address).columnHidden = true;
    };
    const size: Operation = { bytes: RANGE_BYTES + 3 * ACTION_BYTES, edits: [], issue };
    return format ? [wholeLook(address, format), size] : [size];
  });
}

const wholeLook = (address: string, format: CellFormat): Operation => ({
  bytes: looksBytes(format),
  edits: [],
  issue: (sheet) => writeLineLooks(sheet.getRange(address), format),
});

function cellsOf(edit: EditOf<"insertRows" | "insertColumns">): [CellAddress, Cell][] {
  if (edit.kind === "insertRows")
    return edit.rows.flatMap(({ cells }, index) =>
      [...cells].map(([column, cell]): [CellAddress, Cell] => [{ row: edit.row + index, column }, cell]),
    );
  return edit.columns.flatMap(({ cells }, index) =>
    [...cells].map(([row, cell]): [CellAddress, Cell] => [{ row, column: edit.column + index }, cell]),
  );
}
