import { printEdits, reformatting, wholeTable } from "./print-repair";
import { defineRule } from "./rule";

/** A table that goes on over pages whose headings nobody repeats. */
export const printHeaderRows = defineRule({
  id: "print-header-rows",
  title: "Dòng tiêu đề bảng không lặp lại khi sang trang",
  why: "Từ trang 2, người đọc không biết cột nào là cột nào nếu dòng tiêu đề không được in lại.",
  example: { wrong: "Trang 2 bắt đầu ngay bằng nhiệm vụ", right: "Trang nào cũng có dòng tiêu đề" },
  severity: "info",
  messages: {
    once: "Dòng tiêu đề của bảng (dòng {row}) chỉ in ở trang đầu. Bấm “Định dạng lại” để in lại ở mọi trang.",
  },

  *check(context, report) {
    const { annex, snapshot } = context;
    if (snapshot.print.titleRows) return;
    const repair = reformatting(printEdits(context, ["titleRows"]));
    yield report(wholeTable(annex, "print-header-rows"), "once", { row: annex.range.top + 1 }, repair);
  },
});
