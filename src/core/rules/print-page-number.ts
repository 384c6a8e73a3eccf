import { printEdits, reformatting, wholeTable } from "./print-repair";
import { defineRule } from "./rule";

/** Page numbers elsewhere than Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I wants them, or none. */
export const printPageNumber = defineRule({
  id: "print-page-number",
  title: "Số trang chưa đúng",
  why: "Số trang đặt canh giữa trong phần lề trên, cỡ chữ 13 đến 14, không hiện ở trang thứ nhất; mỗi phụ lục đánh số riêng từ 1 (Nghị định 30/2020/NĐ-CP).",
  example: { wrong: "Không có số trang", right: "Số 2 ở giữa lề trên của trang 2" },
  severity: "info",
  messages: {
    missing: "Trang in chưa có số trang ở giữa lề trên. Bấm “Định dạng lại” để đánh số từ trang 2.",
    misplaced:
      "Số trang chưa đúng quy định (vị trí, cỡ chữ hoặc còn hiện ở trang thứ nhất). Bấm “Định dạng lại” để đặt đúng.",
  },

  *check(context, report) {
    const { header = "", footer = "", firstPageHeader } = context.snapshot.print;
    const edits = printEdits(context, ["header", "footer", "firstPageHeader", "firstPageFooter", "firstPageNumber"]);
    if (edits.length === 0) return;
    const isNumbered = /&P/iu.test(header + footer + (firstPageHeader ?? ""));
    const place = wholeTable(context.annex, "print-page-number");
    yield report(place, isNumbered ? "misplaced" : "missing", {}, reformatting(edits));
  },
});
