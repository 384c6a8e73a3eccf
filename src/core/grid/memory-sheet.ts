import type { NewCell, SheetContent } from "./sheet-content";
import { cellAt, rowNumbers, type GridSnapshot } from "./snapshot";

/** The hidden sheet in which a workbook remembers what belongs to the product, alike in every host. */
export const MEMORY_SHEET = "_phuluc";

/** The hidden sheet of a file in which its undo journal is kept; Excel has a place of its own for it. */
export const JOURNAL_SHEET = "_phuluc_nhatky";

/** A cell holds 32,767 letters at most ("Excel specifications and limits"); pieces stay well below. */
const PIECE_LETTERS = 30_000;
/** Excel eats a leading apostrophe and spaces may be trimmed: every piece begins with this sign. */
const GUARD = "|";

/** The text as a very hidden sheet: pieces down column A, each a text behind a guard sign. */
export function encodeMemory(text: string, name = MEMORY_SHEET): SheetContent {
  const rows = new Map<number, ReadonlyMap<number, NewCell>>();
  let start = 0;
  while (start < text.length) {
    const end = pieceEnd(text, start);
    const value = GUARD + text.slice(start, end);
    rows.set(rows.size, new Map([[0, { value, format: { numberFormat: "@" } }]]));
    start = end;
  }
  return { name, visibility: "very-hidden", rows };
}

/** A letter of two code units is never torn. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(text.length, start + PIECE_LETTERS);
  return end < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** The text back from the sheet; null when the sheet holds none. */
export function decodeMemory(snapshot: Pick<GridSnapshot, "rows">): string | null {
  const pieces = rowNumbers(snapshot).flatMap((row) => {
    const { value } = cellAt(snapshot, { row, column: 0 });
    return typeof value === "string" && value.startsWith(GUARD) ? [value.slice(GUARD.length)] : [];
  });
  return pieces.length > 0 ? pieces.join("") : null;
}
