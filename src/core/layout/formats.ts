import { indexMerges } from "../annex/merge-index";
import type { Annex } from "../annex/annex";
import type { CellAddress } from "../grid/address";
import type { Edit } from "../grid/edit";
import { DEFAULT_FORMAT, type CellFormat } from "../grid/format";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { bodySizeOf } from "./body-size";
import { changeTo } from "./change";
import { columnNames, FOOTER_LOOK, tableLook, titleLook } from "./looks";
import type { LayoutOptions, LayoutStep } from "./options";

/** Font, alignment and borders of every cell from the title to the last line of the annex. */
export const cellFormats: LayoutStep = (snapshot, annexes, options) =>
  annexes.flatMap((annex) => [
    ...titleEdits(snapshot, annex),
    ...tableEdits(snapshot, annex, options),
    ...footerEdits(snapshot, annex),
  ]);

function titleEdits(snapshot: GridSnapshot, { rows, range }: Annex): Edit[] {
  const merges = indexMerges(snapshot.merges);
  return rows
    .filter(({ row, kind }) => kind === "title" && row < range.top)
    .flatMap(({ row }) =>
      [...(snapshot.rows.get(row) ?? [])].flatMap(([column, cell]) => {
        const at = { row, column };
        return cell.text === "" ? [] : formatEdits(snapshot, at, titleLook(cell, merges.at(at) !== undefined));
      }),
    );
}

function tableEdits(snapshot: GridSnapshot, annex: Annex, options: LayoutOptions): Edit[] {
  const { range, rows } = annex;
  const size = options.bodySize ?? bodySizeOf(snapshot, annex);
  const names = columnNames(annex);
  const edits: Edit[] = [];
  for (const { row, kind } of rows) {
    if (row < range.top || row > range.bottom) continue;
    for (let column = range.left; column <= range.right; column += 1) {
      const at = { row, column };
      const look = tableLook({ cell: cellAt(snapshot, at), kind, column: names.get(column), size }, options);
      edits.push(...formatEdits(snapshot, at, look));
    }
  }
  return edits;
}

const footerEdits = (snapshot: GridSnapshot, { rows, range }: Annex): Edit[] =>
  rows
    .filter(({ row }) => row > range.bottom)
    .flatMap(({ row }) =>
      [...(snapshot.rows.get(row) ?? [])].flatMap(([column, { text }]) =>
        text === "" ? [] : formatEdits(snapshot, { row, column }, FOOTER_LOOK),
      ),
    );

function formatEdits(snapshot: GridSnapshot, at: CellAddress, look: CellFormat): Edit[] {
  const change = changeTo<CellFormat>(cellAt(snapshot, at).format, look, DEFAULT_FORMAT);
  return change ? [{ kind: "setFormat", at, ...change }] : [];
}
