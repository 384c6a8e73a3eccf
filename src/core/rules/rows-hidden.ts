import { defineRule } from "./rule";

const MOST_NAMED = 10;

/** Rows that are hidden or filtered away: read and counted all the same, so they are named. */
export const rowsHidden = defineRule({
  id: "rows-hidden",
  title: "Có dòng đang bị ẩn",
  why: "Dòng ẩn vẫn được đọc, đếm và tổng hợp, dù người xem và bản in không thấy.",
  example: { wrong: "Dòng 12 đến 15 bị ẩn do lọc", right: "Mọi dòng của bảng đều hiện" },
  severity: "info",
  messages: {
    hidden:
      "{count} dòng của bảng đang bị ẩn hoặc bị lọc ({rows}). Các dòng này vẫn được kiểm tra và tổng hợp; hãy bỏ ẩn nếu không định giấu.",
  },

  *check({ annex }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "hidden-rows") continue;
      const [first, ...more] = observation.rows;
      const cellIn = (row: number) => ({ row, column: annex.range.left });
      const named = observation.rows
        .slice(0, MOST_NAMED)
        .map((row) => row + 1)
        .join(", ");
      const rows = observation.rows.length > MOST_NAMED ? `dòng ${named}…` : `dòng ${named}`;
      yield report({ cells: [cellIn(first), ...more.map(cellIn)], groupKey: "rows-hidden" }, "hidden", {
        count: observation.rows.length,
        rows,
      });
    }
  },
});
