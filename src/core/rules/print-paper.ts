import { DEFAULT_PRINT } from "../grid/format";
import { printEdits, reformatting, wholeTable } from "./print-repair";
import { defineRule } from "./rule";

const NAMES = { letter: "Letter", A3: "A3", A4: "A4", other: "khác A4" } as const;
const WAYS = { portrait: "dọc", landscape: "ngang" } as const;

/** Paper other than A4 (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I), or the wide table on an upright page. */
export const printPaper = defineRule({
  id: "print-paper",
  title: "Khổ giấy in chưa đúng",
  why: "Văn bản hành chính in trên giấy A4; bảng nhiều cột cần trang nằm ngang để đọc được.",
  example: { wrong: "Letter, dọc", right: "A4, ngang" },
  severity: "info",
  messages: {
    paper:
      "Trang in đang đặt giấy {paper}, {way}. Phụ lục in trên giấy A4, bảng này đặt ngang; bấm “Định dạng lại” để đặt.",
  },

  *check(context, report) {
    const edits = printEdits(context, ["paper", "orientation"]);
    if (edits.length === 0) return;
    const { paper = DEFAULT_PRINT.paper, orientation = DEFAULT_PRINT.orientation } = context.snapshot.print;
    const values = { paper: NAMES[paper], way: WAYS[orientation] };
    yield report(wholeTable(context.annex, "print-paper"), "paper", values, reformatting(edits));
  },
});
