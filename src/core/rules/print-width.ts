import { columnWidths } from "../layout/columns";
import { widthOf } from "../layout/measures";
import { printOf, roomOf } from "../layout/printed-page";
import { columnName } from "../grid/a1";
import { printEdits, reformatting, wholeTable } from "./print-repair";
import { defineRule } from "./rule";

const SMALLEST_SCALE = 0.8;

/** A table wider than the page: columns fall onto a page of their own, or the type shrinks until nobody can read it. */
export const printWidth = defineRule({
  id: "print-width",
  title: "Bảng rộng hơn trang in",
  why: "Cột tràn sang trang khác thì không đọc được dòng; thu nhỏ quá thì chữ không còn đủ lớn để đọc.",
  example: { wrong: "Cột Kinh phí in sang trang khác", right: "Đủ các cột trong một trang ngang" },
  severity: "warning",
  messages: {
    off: "Bảng rộng hơn trang in: từ cột {column} trở đi sẽ in sang trang khác. Bấm “Định dạng lại” để chia lại độ rộng các cột.",
    small:
      "Bảng rộng nên chữ khi in chỉ còn khoảng {percent}% cỡ chữ đã đặt. Bấm “Định dạng lại” để chia lại độ rộng các cột.",
  },

  *check(context, report) {
    const { snapshot, annex } = context;
    const { fitToWidth, scale } = printOf(snapshot);
    const room = roomOf(snapshot).width;
    const percent = fitToWidth > 0 ? 100 : scale;
    const widths = Array.from(
      { length: annex.range.right + 1 },
      (_, column) => (widthOf(snapshot, column) * percent) / 100,
    );
    const total = widths.reduce((a, b) => a + b, 0);
    if (total <= room) return;
    const place = wholeTable(annex, "print-width");
    const repair = reformatting([
      ...printEdits(context, ["fitToWidth", "fitToHeight"]),
      ...columnWidths(snapshot, [annex], {}),
    ]);
    if (fitToWidth === 0) yield report(place, "off", { column: columnName(firstBeyond(widths, room)) }, repair);
    else if (room / total < SMALLEST_SCALE)
      yield report(place, "small", { percent: Math.round((room / total) * 100) }, repair);
  },
});

function firstBeyond(widths: readonly number[], room: number): number {
  let sum = 0;
  return widths.findIndex((width) => (sum += width) > room);
}
