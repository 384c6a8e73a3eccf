import type { Annex } from "../annex/annex";
import type { GridSnapshot } from "../grid/snapshot";
import { lookOf } from "./measures";
import { settle, STANDARD } from "./standard";

const BODY_KINDS: ReadonlySet<string> = new Set(["item", "continuation"]);

/** The size in which most of the table's texts stand, where practice allows it; else the preferred one. Points. */
export function bodySizeOf(snapshot: GridSnapshot, { rows, range }: Annex): number {
  const counts = new Map<number, number>();
  for (const { row, kind } of rows) {
    if (!BODY_KINDS.has(kind)) continue;
    for (const [column, cell] of snapshot.rows.get(row) ?? []) {
      if (column < range.left || column > range.right || cell.text === "" || !isTimes(cell.format.fontName)) continue;
      const { size } = lookOf(cell);
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  }
  const [prevailing] = [...counts].sort(([, a], [, b]) => b - a);
  return settle(STANDARD.bodySize.value, prevailing?.[0]);
}

/** The size of another font, 11 in every new workbook, says nothing of what the office wants. */
const isTimes = (fontName: string | undefined): boolean => fontName === STANDARD.fontName.value;
