import { columnName, formatAddress, formatRange } from "../core/grid/a1";
import type { Edit, EditOf } from "../core/grid/edit";

/** One change as `fix --json` prints it; `before` and `after` are of values alone. */
export const changeJson = (sheet: string, edit: Edit) => ({
  sheet,
  cell: "at" in edit ? formatAddress(edit.at) : null,
  row: "row" in edit ? edit.row + 1 : null,
  kind: edit.kind,
  before: edit.kind === "setValue" ? edit.before : null,
  after: edit.kind === "setValue" ? edit.after : null,
});

type Texts = { readonly [Kind in Edit["kind"]]: (edit: EditOf<Kind>) => string };

const TEXTS: Texts = {
  setValue: ({ at, before, after }) => `${formatAddress(at)}: “${String(before ?? "")}” → “${String(after ?? "")}”`,
  setFormat: ({ at }) => `${formatAddress(at)}: trình bày lại`,
  merge: ({ range }) => `${formatRange(range)}: gộp ô`,
  unmerge: ({ range }) => `${formatRange(range)}: bỏ gộp ô`,
  insertRows: ({ row, rows }) => `dòng ${row + 1}: thêm ${rows.length} dòng`,
  deleteRows: ({ row, rows }) => `dòng ${row + 1}: xóa ${rows.length} dòng`,
  insertColumns: ({ column, columns }) => `cột ${columnName(column)}: thêm ${columns.length} cột`,
  deleteColumns: ({ column, columns }) => `cột ${columnName(column)}: xóa ${columns.length} cột`,
  setRowHeight: ({ row }) => `dòng ${row + 1}: chiều cao`,
  setColumnWidth: ({ column }) => `cột ${columnName(column)}: độ rộng`,
  setPrint: () => "thiết lập trang in",
};

/** The same for a person, without the sheet's name. */
export const changeText = <Kind extends Edit["kind"]>(edit: EditOf<Kind> & { readonly kind: Kind }): string =>
  (TEXTS[edit.kind] as (edit: EditOf<Kind>) => string)(edit);
