import type { Annex } from "../annex/annex";
import { cellsOf } from "../grid/snapshot";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import { lookOf } from "./measures";
import { settle, STANDARD } from "./standard";

const BODY_KINDS: ReadonlySet<string> = new Set(["item", "continuation"]);

/** The size in which most of the table's texts stand, where practice allows it; else the preferred one. Points. */
export function bodySizeOf(snapshot: GridSnapshot, annex: Annex): number {
  const counts = new Map<number, number>();
  for (const { size } of bodyCells(snapshot, annex).map(lookOf)) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [prevailing] = [...counts].sort(([, a], [, b]) => b - a);
  return settle(STANDARD.bodySize.value, prevailing?.[0]);
}

/** The size of another font, 11 in every new workbook, says nothing of what the office wants. */
const bodyCells = (snapshot: GridSnapshot, { rows, range }: Annex): Cell[] =>
  rows
    .filter(({ kind }) => BODY_KINDS.has(kind))
    .flatMap(({ row }) => [...cellsOf(snapshot, row)])
    .filter(([column]) => column >= range.left && column <= range.right)
    .map(([, cell]) => cell)
    .filter(({ text, format }) => text !== "" && format.fontName === STANDARD.fontName.value);
