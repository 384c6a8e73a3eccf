import type { CellRange } from "../../core/grid/address";
import type { Edit, EditPlan } from "../../core/grid/edit";
import { EMPTY_CELL, usedRange, type Cell, type GridSnapshot } from "../../core/grid/snapshot";
import { CHUNK_BYTES, jsonBytes, splitByWeight } from "./meter";
import { isLineEdit } from "./original-place";
import { cellsIn } from "./extent";
import { readOutline } from "./outline";
import { readByExcelAlone } from "./read";
import { requestCells } from "./read-cells";
import { linesAround, requestLines } from "./read-lines";
import { requestLooks, type LookSource } from "./read-looks";
import { sync } from "./session";
import { touchedLooks, touchedValues, type TouchedBlock } from "./touched";

/** A plan that only writes values over values needs no looks, merges or sizes; only a filled cell can be no covered one. */
export const needsWholeSheet = ({ edits }: EditPlan): boolean => edits.some(reachesBeyondValues);

const reachesBeyondValues = (edit: Edit): boolean =>
  edit.kind !== "setValue" || ((edit.before === null || edit.before === "") && edit.after !== null);

export interface SheetState {
  readonly snapshot: GridSnapshot;
  readonly isProtected: boolean;
}

/**
 * What the plan touches, as it stands right now, and no more: the closest to "compare and set inside one batch" that
 * the API allows. `document` is the sheet out of the document's file, if it was needed and to be had.
 * @throws HostError `sheet-not-found`...
 */
export async function readState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: EditPlan,
  document: GridSnapshot | undefined,
): Promise<SheetState> {
  if (document)
    return readOver(context, sheet, { base: document, plan, extent: usedRange(document), source: { document } });
  if (!needsWholeSheet(plan)) return readOver(context, sheet, { base: blank(plan), plan, source: "number-formats" });
  return readFromExcel(context, sheet, plan);
}

interface Overlay {
  /** What is known already; the cells that are read stand over it. */
  readonly base: GridSnapshot;
  readonly plan: EditPlan;
  readonly extent?: CellRange | undefined;
  readonly source: LookSource;
  /** Bytes of the first answer that something else takes up. */
  readonly taken?: number;
}

async function readOver(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { base, plan, extent, source, taken = 0 }: Overlay,
): Promise<SheetState> {
  const blocks = [
    ...touchedValues(plan, extent).map((block) => ({ ...block, request: () => requestValues(sheet, block, source) })),
    ...(source === "excel" ? touchedLooks(plan) : []).map((block) => ({
      ...block,
      request: () => requestLooksOf(sheet, block),
    })),
  ];
  const rows: Rows = new Map([...base.rows].map(([row, cells]) => [row, new Map(cells)]));
  const protection = sheet.protection.load("protected");
  let [rest, heft, room] = [blocks, 1, CHUNK_BYTES - taken];
  do {
    const batch = splitByWeight(rest, ({ bytes }) => bytes * heft, room)[0] ?? [];
    [rest, room] = [rest.slice(batch.length), CHUNK_BYTES];
    const layings = batch.map(({ request }) => request());
    await sync(context);
    const answered = layings.reduce((sum, lay) => sum + lay(rows), 0);
    heft = (CAUTION * answered) / batch.reduce((sum, { bytes }) => sum + bytes, 1);
  } while (rest.length > 0);
  return { snapshot: { ...base, rows }, isProtected: protection.protected };
}

/** A row's height and whether it is hidden, in an answer. */
const ROW_BYTES = 40;

/** Estimates are kept to what the answer before turned out to weigh; another may be this much heavier. */
const CAUTION = 1.008;

type Rows = Map<number, Map<number, Cell>>;

/** Lays what was read over what is known, after the next sync; returns how many bytes Excel's answer had. */
type LayOver = (rows: Rows) => number;

/** Asks for the cells of a block. */
function requestValues(sheet: Excel.Worksheet, { range }: TouchedBlock, source: LookSource): LayOver {
  const cellsOf = requestCells(sheet, range, source === "excel" ? "number-formats" : source);
  return (rows) => {
    const { rows: read, bytes } = cellsOf();
    for (const at of cellsIn(range)) {
      const cell = read.get(at.row)?.get(at.column);
      const cells = rows.get(at.row) ?? new Map<number, Cell>();
      rows.set(at.row, cells);
      if (cell) cells.set(at.column, cell);
      else cells.delete(at.column);
    }
    return bytes;
  };
}

/** As `requestValues`, for looks alone: values that are known stay. */
function requestLooksOf(sheet: Excel.Worksheet, { range }: TouchedBlock): LayOver {
  const looksOf = requestLooks(sheet, range, "excel");
  return (rows) => {
    const looks = looksOf();
    for (const { row, column } of cellsIn(range)) {
      const cells = rows.get(row) ?? new Map<number, Cell>();
      const { format } = looks.at(row, column);
      rows.set(row, cells.set(column, { ...(cells.get(column) ?? EMPTY_CELL), format }));
    }
    return jsonBytes(looks.answer);
  };
}

async function readFromExcel(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: EditPlan,
): Promise<SheetState> {
  const protection = sheet.protection.load("protected");
  if (plan.edits.some(isLineEdit)) {
    // Formulas anywhere may refer to lines that go.
    const snapshot = await readByExcelAlone({ context, sheet, options: {} }, plan.sheet);
    return { snapshot, isProtected: protection.protected };
  }
  const { extent, merges, print } = await readOutline(context, sheet);
  const needsLines = plan.edits.some(({ kind }) => kind === "setRowHeight" || kind === "setColumnWidth");
  const linesOf = extent && needsLines ? requestLines(sheet, linesAround(extent, extent)) : () => ({});
  const taken = extent && needsLines ? extent.bottom * ROW_BYTES : 0;
  const base = { ...blank(plan), merges, print };
  const overlaid = await readOver(context, sheet, { base, plan, source: "excel", taken });
  return { ...overlaid, snapshot: { ...overlaid.snapshot, ...linesOf() } };
}

const blank = ({ sheet }: EditPlan): GridSnapshot => ({
  sheet,
  rows: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  columnWidths: new Map(),
  print: {},
});
