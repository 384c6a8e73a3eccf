import type { EditOf } from "../../core/grid/edit";
import { DEFAULT_FORMAT, type CellFormat } from "../../core/grid/format";
import { cellAt, type GridSnapshot } from "../../core/grid/snapshot";
import { needsGuard, writtenValue } from "./cell-values";
import { rangeIn } from "./extent";
import { jsonBytes } from "./meter";
import type { CellEdit } from "./net-edits";
import { ACTION_BYTES, RANGE_BYTES, type Operation } from "./operation";
import { setHeight, setWidth } from "./lengths";
import { writePrint } from "./print";
import { rectanglesOf, type KeyedCell } from "./rectangles";
import { bordersNeedLines, looksBytes, writeLooks } from "./write-looks";

/** Longer guarded texts fail when they stand in an array with others (office-js #3256). */
const LONGEST_IN_ARRAY = 255;
const PRINT_BYTES = 12_000;
/** The height of a row: about 660 by Microsoft's client. */
const LENGTH_BYTES = 720;

/** Looks first: whether a cell has the format Text decides how its value is written. */
export function cellOperations(
  edits: readonly CellEdit[],
  after: Pick<GridSnapshot, "rows" | "defaults">,
): Operation[] {
  return [
    ...lookOperations(edits.filter((edit) => edit.kind === "setFormat")),
    ...valueOperations(
      edits.filter((edit) => edit.kind === "setValue"),
      after,
    ),
    ...edits.flatMap((edit) => sheetOperation(edit) ?? []),
  ];
}

export function lookOperations(edits: readonly EditOf<"setFormat">[]): Operation[] {
  const cells = edits.map((edit): KeyedCell<EditOf<"setFormat">> => ({ at: edit.at, key: lookKey(edit), item: edit }));
  return rectanglesOf(cells, Number.POSITIVE_INFINITY).map(({ range, items }) => {
    const change = items[0]?.[0]?.after ?? {};
    return { bytes: looksBytes(change), edits: items.flat(), issue: (sheet) => writeLooks(sheet, range, change) };
  });
}

const KEYS = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];

function lookKey({ at, after }: EditOf<"setFormat">): string {
  const { across, down } = bordersNeedLines(after);
  return JSON.stringify([
    KEYS.map((key) => after[key] ?? (key in after ? "none" : 0)),
    across && at.row,
    down && at.column,
  ]);
}

export function valueOperations(
  edits: readonly EditOf<"setValue">[],
  after: Pick<GridSnapshot, "rows" | "defaults">,
): Operation[] {
  const cells = edits.map((edit): KeyedCell<EditOf<"setValue">> => ({ at: edit.at, key: valueKey(edit), item: edit }));
  return rectanglesOf(cells).map(({ range, items }) => {
    const values = items.map((line) =>
      line.map((edit) => writtenValue(edit.after, cellAt(after, edit.at).format.numberFormat)),
    );
    return {
      bytes: RANGE_BYTES + ACTION_BYTES + jsonBytes(values),
      edits: items.flat(),
      issue: (sheet) => {
        rangeIn(sheet, range).values = values;
      },
    };
  });
}

function valueKey({ at, after }: EditOf<"setValue">): string {
  const isLongGuarded = typeof after === "string" && after.length > LONGEST_IN_ARRAY && needsGuard(after);
  return isLongGuarded ? `alone:${at.row}:${at.column}` : "";
}

function sheetOperation(edit: CellEdit): Operation | undefined {
  switch (edit.kind) {
    case "setRowHeight":
      return lengthOperation(edit, (sheet) => {
        setHeight(sheet.getRangeByIndexes(edit.row, 0, 1, 1).format, edit.after);
      });
    case "setColumnWidth":
      return lengthOperation(edit, (sheet) => {
        setWidth(sheet.getRangeByIndexes(0, edit.column, 1, 1).format, edit.after);
      });
    case "setPrint":
      return { bytes: PRINT_BYTES, edits: [edit], issue: (sheet) => writePrint(sheet, edit.after) };
    case "setValue":
    case "setFormat":
      return undefined;
  }
}

const lengthOperation = (edit: CellEdit, issue: Operation["issue"]): Operation => ({
  bytes: LENGTH_BYTES,
  edits: [edit],
  issue,
});
