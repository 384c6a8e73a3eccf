import type { Annex } from "../annex/annex";
import { indexMerges } from "../annex/merge-index";
import type { Edit } from "../grid/edit";
import { DEFAULT_FORMAT, type CellFormat } from "../grid/format";
import { cellAt, type GridSnapshot, cellsOf } from "../grid/snapshot";
import { changeTo, type Change } from "./change";
import type { LayoutStep } from "./options";
import { tableLooks, type PlacedLook } from "./table-looks";
import { FOOTER_LOOK, titleLook } from "./looks";

/** Font, alignment and borders of every cell from the title to the last line of the annex. */
export const cellFormats: LayoutStep = (snapshot, annexes, options) => {
  const changeOf = comparer();
  const looks = annexes.flatMap((annex) => [
    ...titleLooks(snapshot, annex),
    ...tableLooks(snapshot, annex, options),
    ...footerLooks(snapshot, annex),
  ]);
  return looks.flatMap(({ at, look }): Edit[] => {
    const change = changeOf(cellAt(snapshot, at).format, look);
    return change ? [{ kind: "setFormat", at, ...change }] : [];
  });
};

function titleLooks(snapshot: GridSnapshot, { rows, range }: Annex): PlacedLook[] {
  const merges = indexMerges(snapshot.merges);
  return rows
    .filter(({ row, kind }) => kind === "title" && row < range.top)
    .flatMap(({ row }) =>
      [...cellsOf(snapshot, row)].flatMap(([column, cell]) => {
        const at = { row, column };
        return cell.text === "" ? [] : [{ at, look: titleLook(cell, merges.at(at) !== undefined) }];
      }),
    );
}

const footerLooks = (snapshot: GridSnapshot, { rows, range }: Annex): PlacedLook[] =>
  rows
    .filter(({ row }) => row > range.bottom)
    .flatMap(({ row }) =>
      [...cellsOf(snapshot, row)].flatMap(([column, { text }]) =>
        text === "" ? [] : [{ at: { row, column }, look: FOOTER_LOOK }],
      ),
    );

type FormatChange = Change<CellFormat> | undefined;

/** Compares each pair of looks once: the cells of a long table share theirs, old and new. */
function comparer(): (format: CellFormat, look: CellFormat) => FormatChange {
  const known = new Map<CellFormat, Map<CellFormat, FormatChange>>();
  return (format, look) => {
    const changes = known.get(format) ?? new Map<CellFormat, FormatChange>();
    known.set(format, changes);
    if (!changes.has(look)) changes.set(look, changeTo<CellFormat>(format, look, DEFAULT_FORMAT));
    return changes.get(look);
  };
}
