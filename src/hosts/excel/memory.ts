import type { Edit } from "../../core/grid/edit";
import { decodeMemory, encodeMemory, MEMORY_SHEET } from "../../core/grid/memory-sheet";
import type { Cell, CellValue } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import { applyPlan } from "./apply";
import { inExcel, syncToRead } from "./session";
import { addSheets, listSheets } from "./sheets";

/** A piece of memory has up to 30,000 letters: this many stay below 1 MB. */
const PIECES_A_CHUNK = 16;

export async function readMemory(): Promise<string | null> {
  const pieces = await readPieces();
  const rows = pieces.map((value, row): [number, Map<number, Cell>] => [
    row,
    new Map([[0, { value, text: "", format: {} }]]),
  ]);
  return decodeMemory({ rows: new Map(rows) });
}

/** Writes over the pieces in place: a sheet that is deleted and made anew would cost the user the undo of all else. */
export async function writeMemory(text: string): Promise<void> {
  const content = encodeMemory(text);
  if (!(await hasMemory())) {
    await addSheets([content]);
    return;
  }
  const before = await readPieces();
  const after = [...content.rows.values()].map((cells) => cells.get(0)?.value ?? null);
  const edits = Array.from({ length: Math.max(before.length, after.length) }, (_, row): Edit => ({
    kind: "setValue",
    at: { row, column: 0 },
    before: before[row] ?? null,
    after: after[row] ?? null,
  })).filter((edit) => edit.kind !== "setValue" || edit.before !== edit.after);
  const plan = { sheet: MEMORY_SHEET, title: "", edits };
  const { refused } = await applyPlan(plan, { documentOf: () => Promise.resolve(undefined) });
  // Another pane of the same workbook wrote at this moment.
  if (refused.length > 0) throw new HostError("host-failed");
}

const hasMemory = async (): Promise<boolean> => (await listSheets()).some(({ name }) => name === MEMORY_SHEET);

async function readPieces(): Promise<CellValue[]> {
  if (!(await hasMemory())) return [];
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MEMORY_SHEET);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await syncToRead(context);
    const count = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const pieces: CellValue[] = [];
    while (pieces.length < count) {
      const rows = Math.min(PIECES_A_CHUNK, count - pieces.length);
      const chunk = sheet.getRangeByIndexes(pieces.length, 0, rows, 1).load("values");
      await syncToRead(context);
      pieces.push(...(chunk.values as CellValue[][]).map(([value = null]) => (value === "" ? null : value)));
    }
    return pieces;
  });
}
