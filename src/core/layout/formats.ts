import type { Annex } from "../annex/annex";
import { indexMerges } from "../annex/merge-index";
import type { CellAddress } from "../grid/address";
import type { Edit } from "../grid/edit";
import { DEFAULT_FORMAT, type CellFormat } from "../grid/format";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { changeTo } from "./change";
import type { LayoutStep } from "./options";
import { tableLooks } from "./table-looks";
import { FOOTER_LOOK, titleLook } from "./looks";

/** Font, alignment and borders of every cell from the title to the last line of the annex. */
export const cellFormats: LayoutStep = (snapshot, annexes, options) =>
  annexes.flatMap((annex) => [
    ...titleEdits(snapshot, annex),
    ...tableLooks(snapshot, annex, options).flatMap(({ at, look }) => formatEdits(snapshot, at, look)),
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
