import { columnName } from "../../core/grid/a1";
import { rangeOf, type CellAddress } from "../../core/grid/address";
import { DEFAULT_FORMAT } from "../../core/grid/format";
import type { NewCell, NewDropDown, SheetContent } from "../../core/grid/sheet-content";
import type { Cell } from "../../core/grid/snapshot";
import { DROP_DOWN_ALERT } from "../drop-down-alert";
import { rangeIn } from "./extent";
import { fillOperations } from "./fill-operations";
import { ACTION_BYTES, RANGE_BYTES, type Operation } from "./operation";
import { chartOperation, tableOperation } from "./new-objects";
import { writePrint } from "./print";
import { reference } from "./reference";

const PRINT_BYTES = 12_000;

/** What to ask of Excel so that an empty sheet has this content. Cells first: tables want their headers there. */
export function contentOperations(content: SheetContent): Operation[] {
  const cells = cellsOf(content);
  return [
    ...fillOperations(cells.map(([at, cell]) => [at, storedCell(cell)])),
    ...(content.merges ?? []).map((range) => step((sheet) => rangeIn(sheet, range).merge(false))),
    ...lengthOperations(content),
    ...cells.flatMap(([at, { link }]) => (link ? [linkOperation(at, link)] : [])),
    ...(content.tables ?? []).map(tableOperation),
    ...(content.dropDowns ?? []).map(dropDownOperation),
    ...(content.charts ?? []).map((chart) => chartOperation(chart, content.name)),
    ...pageOperations(content),
  ];
}

const cellsOf = ({ rows }: SheetContent): [CellAddress, NewCell][] =>
  [...rows].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]): [CellAddress, NewCell] => [{ row, column }, cell]),
  );

const storedCell = ({ value = null, formula, format = DEFAULT_FORMAT }: NewCell): Cell => ({
  value,
  text: "",
  format,
  ...(formula !== undefined && { formula }),
});

const step = (issue: Operation["issue"], bytes = RANGE_BYTES + 2 * ACTION_BYTES): Operation => ({
  bytes,
  edits: [],
  issue,
});

function lengthOperations({ rowHeights = new Map(), columnWidths = new Map() }: SheetContent): Operation[] {
  return [
    ...[...columnWidths].map(([column, width]) =>
      step((sheet) => {
        sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = width;
      }),
    ),
    ...[...rowHeights].map(([row, height]) =>
      step((sheet) => {
        sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
      }),
    ),
  ];
}

const linkOperation = ({ row, column }: CellAddress, link: NonNullable<NewCell["link"]>): Operation =>
  step((sheet) => {
    const documentReference = reference(link.sheet, rangeOf(link.at));
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
  });

const dropDownOperation = ({ range, source }: NewDropDown): Operation =>
  step(
    (sheet) => {
      const { dataValidation } = rangeIn(sheet, range);
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${reference(source.sheet, source.range)}` } };
      dataValidation.errorAlert = { ...DROP_DOWN_ALERT, showAlert: true, style: "Warning" };
    },
    RANGE_BYTES + 4 * ACTION_BYTES,
  );

function pageOperations({ print, frozenRows = 0 }: SheetContent): Operation[] {
  return [
    ...(print ? [step((sheet) => writePrint(sheet, print), PRINT_BYTES)] : []),
    ...(frozenRows > 0 ? [step((sheet) => sheet.freezePanes.freezeRows(frozenRows))] : []),
  ];
}
