import { deleteRow } from "../grid/row-content";
import { defineRule } from "./rule";

/** The header stands again inside the table, as a PDF's page breaks leave it. */
export const headerRepeated = defineRule({
  id: "header-repeated",
  title: "Dòng tiêu đề lặp lại giữa bảng",
  why: "Dòng tiêu đề của từng trang PDF bị dán vào bảng; khi lọc, đếm và tổng hợp sẽ bị tính là một dòng.",
  example: { wrong: "Dòng “TT | Mục tiêu | Nhiệm vụ…” ở giữa bảng", right: "Tiêu đề chỉ có ở đầu bảng" },
  severity: "warning",
  isFixable: true,
  messages: { repeated: "Dòng {row} là dòng tiêu đề lặp lại. Bấm sửa để xóa dòng này; các dòng khác giữ nguyên." },

  *check({ annex, snapshot }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "repeated-header") continue;
      const { row } = observation;
      const fix = { label: `Xóa dòng tiêu đề lặp lại (dòng ${row + 1})`, edits: [deleteRow(snapshot, row)] };
      const place = { cells: [{ row, column: annex.range.left }] as const, groupKey: "repeated-header" };
      yield report(place, "repeated", { row: row + 1 }, { fix });
    }
  },
});
