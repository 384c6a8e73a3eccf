import { append } from "../../core/collections";
import type { Edit } from "../../core/grid/edit";
import type { CellFormat } from "../../core/grid/format";
import { decodeMemory, encodeMemory, MEMORY_SHEET } from "../../core/grid/memory-sheet";
import type { CellValue, GridSnapshot } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import { addSheets } from "./add-sheets";
import { applyPlan } from "./apply";
import { inExcel, sync } from "./session";
import { listSheets } from "./sheets";

/** A piece of memory has up to 30,000 letters: this many stay below 1 MB. */
const PIECES_A_CHUNK = 16;

export const readMemory = async (): Promise<string | null> => decodeMemory(sheetOf(await readPieces()));

/** Writes over the pieces in place: a sheet that is deleted and made anew would cost the user the undo of all else. */
export async function writeMemory(text: string): Promise<void> {
  const content = encodeMemory(text);
  if (!(await hasMemory())) {
    await addSheets([content]);
    return;
  }
  const before = await readPieces();
  const after = [...content.rows.values()].map((cells) => cells.get(0)?.value ?? null);
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row);
  const edits = rows.flatMap((row) => pieceEdits(row, before[row], after[row]));
  const plan = { sheet: MEMORY_SHEET, title: "", edits };
  // What the sheet holds is known: asking Excel for looks and merges would cost the user's undo.
  const { refused } = await applyPlan(plan, { documentOf: () => Promise.resolve(sheetOf(before)) });
  // Another pane of the same workbook wrote at this moment.
  if (refused.length > 0) throw new HostError("host-failed");
}

const TEXT: CellFormat = { numberFormat: "@" };

function pieceEdits(row: number, before: CellValue = null, after: CellValue = null): Edit[] {
  const at = { row, column: 0 };
  if (before === after) return [];
  const value: Edit = { kind: "setValue", at, before, after };
  return before === null ? [{ kind: "setFormat", at, before: {}, after: TEXT }, value] : [value];
}

/** The memory sheet as its pieces make it: every piece stands in a cell of the format Text. */
const sheetOf = (pieces: readonly CellValue[]): GridSnapshot => ({
  sheet: MEMORY_SHEET,
  rows: new Map(pieces.map((value, row) => [row, new Map([[0, { value, text: "", format: TEXT }]])])),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  columnWidths: new Map(),
  print: {},
});

const hasMemory = async (): Promise<boolean> => (await listSheets()).some(({ name }) => name === MEMORY_SHEET);

async function readPieces(): Promise<CellValue[]> {
  if (!(await hasMemory())) return [];
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MEMORY_SHEET);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await sync(context);
    const count = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const pieces: CellValue[] = [];
    while (pieces.length < count) {
      const rows = Math.min(PIECES_A_CHUNK, count - pieces.length);
      const chunk = sheet.getRangeByIndexes(pieces.length, 0, rows, 1).load("values");
      await sync(context);
      append(
        pieces,
        (chunk.values as CellValue[][]).map(([value = null]) => (value === "" ? null : value)),
      );
    }
    return pieces;
  });
}
