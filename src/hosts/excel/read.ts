import type { CellRange } from "../../core/grid/address";
import type { Cell, GridSnapshot } from "../../core/grid/snapshot";
import type { ReadOptions } from "../workbook";
import { refuseWhenCancelled } from "./cancel";
import { asHostError } from "./errors";
import { columnCountOf, requestExtent, requestRowBytes, rowCountOf } from "./extent";
import { CHUNK_BYTES } from "./meter";
import { readOutline } from "./outline";
import { requestCells } from "./read-cells";
import { linesAround, requestLines, type Lines } from "./read-lines";
import { inExcel, sync } from "./session";

/** The bytes of a cell beside its text, and of its look where Excel itself is asked for it. */
const CELL_BYTES = 15;
const LOOK_BYTES = 520;
/** Rows differ: an answer may be this much heavier a row than a sample, or than the answers before it. */
const CAUTION_AT_FIRST = 1.4;
const CAUTION = 1.012;
/** A light beginning may be followed by heavy rows. */
const MOST_ROWS_AT_FIRST = 1_000;

type Rows = Map<number, ReadonlyMap<number, Cell>>;

export interface Reading {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly options: ReadOptions;
}

/**
 * The sheet as it stands: values, formulas and shown texts from Excel, looks, merges, sizes and print setup from the
 * document's own file (`document`), or from Excel where that is not to be had. Two round trips for a small sheet, one
 * more for every further chunk.
 * @throws HostError
 */
export const readSheet = (
  name: string,
  document: GridSnapshot | undefined,
  options: ReadOptions = {},
): Promise<GridSnapshot> =>
  inExcel(async (context) => {
    refuseWhenCancelled(options);
    const sheet = context.workbook.worksheets.getItem(name);
    const reading = { context, sheet, options };
    return document ? readBesideDocument(reading, document) : readByExcelAlone(reading, name);
  });

async function readBesideDocument(reading: Reading, document: GridSnapshot): Promise<GridSnapshot> {
  const extentOf = requestExtent(reading.sheet);
  const rowBytesOf = requestRowBytes(reading.sheet);
  await sync(reading.context);
  const extent = extentOf();
  const rows: Rows = new Map();
  if (extent) {
    const guess = rowBytesOf() + CELL_BYTES * columnCountOf(extent);
    await readRows(reading, extent, guess, (range) => {
      const cellsOf = requestCells(reading.sheet, range, { document });
      return () => take(rows, cellsOf());
    });
  }
  return { ...document, rows };
}

/** Everything from Excel itself: a look is some 500 bytes a cell. */
export async function readByExcelAlone(reading: Reading, name: string): Promise<GridSnapshot> {
  const { context, sheet } = reading;
  const { extent, merges, print, rowBytes } = await readOutline(context, sheet);
  const rows: Rows = new Map();
  const lines: Lines[] = [];
  if (extent) {
    const guess = rowBytes + (CELL_BYTES + LOOK_BYTES) * columnCountOf(extent);
    await readRows(reading, extent, guess, (range) => {
      const cellsOf = requestCells(sheet, range, "excel");
      const linesOf = requestLines(sheet, linesAround(range, extent));
      return () => {
        lines.push(linesOf());
        return take(rows, cellsOf());
      };
    });
  }
  return { sheet: name, rows, merges, print, ...joined(lines) };
}

function take(rows: Rows, block: { rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>; bytes: number }): number {
  for (const [row, cells] of block.rows) rows.set(row, cells);
  return block.bytes;
}

/** Asks for the rows of a range; the taker of the answer returns its bytes. */
type RequestRows = (range: CellRange) => () => number;

/** Chunk by chunk, each sized by what the ones before weighed. */
async function readRows(
  { context, options }: Reading,
  extent: CellRange,
  guessedRowBytes: number,
  request: RequestRows,
): Promise<void> {
  let [read, bytes] = [0, 0];
  while (read < rowCountOf(extent)) {
    refuseWhenCancelled(options);
    const rowBytes = read === 0 ? guessedRowBytes * CAUTION_AT_FIRST : (bytes / read) * CAUTION;
    const count = Math.min(Math.max(1, Math.floor(CHUNK_BYTES / rowBytes)), read === 0 ? MOST_ROWS_AT_FIRST : Infinity);
    const top = extent.top + read;
    bytes += await readChunk(context, { ...extent, top, bottom: Math.min(extent.bottom, top + count - 1) }, request);
    read = Math.min(rowCountOf(extent), read + count);
    options.onProgress?.(read / rowCountOf(extent));
  }
}

/** Rows that turn out too heavy for one answer are asked for again in halves. */
async function readChunk(context: Excel.RequestContext, range: CellRange, request: RequestRows): Promise<number> {
  const takeAnswer = request(range);
  try {
    await sync(context);
    return takeAnswer();
  } catch (error) {
    if (asHostError(error).code !== "too-large" || range.bottom === range.top) throw error;
  }
  const middle = Math.floor((range.top + range.bottom) / 2);
  const upper = await readChunk(context, { ...range, bottom: middle }, request);
  return upper + (await readChunk(context, { ...range, top: middle + 1 }, request));
}

function joined(parts: readonly Lines[]): Lines {
  return {
    hiddenRows: new Set(parts.flatMap(({ hiddenRows }) => [...hiddenRows])),
    hiddenColumns: new Set(parts[0]?.hiddenColumns),
    rowHeights: new Map(parts.flatMap(({ rowHeights }) => [...rowHeights])),
    columnWidths: new Map(parts[0]?.columnWidths),
  };
}
