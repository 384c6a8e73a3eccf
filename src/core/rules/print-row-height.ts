import { cellAt } from "../grid/snapshot";
import { rowHeights } from "../layout/heights";
import { MOST_HEIGHT } from "../layout/measures";
import { neededHeights } from "../layout/needed-heights";
import { splitRow } from "../layout/split-row";
import { reformatting } from "./print-repair";
import { defineRule, type RuleContext } from "./rule";

/** About a line in points: less than that missing, and nothing is out of sight. */
const A_LINE = 15;
const MOST_NAMED = 10;

/** Rows that are too low for their text, so that its end is cut off in print, or that cannot be high enough. */
export const printRowHeight = defineRule({
  id: "print-row-height",
  title: "Chữ bị che vì dòng quá thấp",
  why: "Excel không tự giãn dòng có ô gộp hoặc dòng đã đặt chiều cao; phần chữ bị che sẽ không in ra.",
  example: { wrong: "Dòng cao 15 điểm chứa 4 dòng chữ", right: "Dòng cao đủ 4 dòng chữ" },
  severity: "warning",
  messages: {
    low: "{count} dòng của bảng thấp hơn phần chữ trong ô nên bị che khi in ({rows}). Bấm “Định dạng lại” để giãn dòng cho đủ.",
    limit:
      "Chữ trong ô này cần nhiều hơn chiều cao lớn nhất của một dòng Excel ({most} điểm) nên không thể hiện hết. Hãy bấm “Tách dòng quá cao” hoặc mở rộng cột.",
  },

  *check(context, report) {
    const { snapshot, annex } = context;
    const { rows, tooTall } = neededHeights(snapshot, annex.range.top, annex.range.bottom);
    const low = lowRows(context, rows);
    const [first] = low;
    if (first !== undefined) {
      const named = low.slice(0, MOST_NAMED).map((row) => row + 1);
      const values = { count: low.length, rows: `dòng ${named.join(", ")}${low.length > MOST_NAMED ? "…" : ""}` };
      const place = { cells: [{ row: first, column: annex.range.left }] as const, groupKey: "low" };
      yield report(place, "low", values, reformatting(rowHeights(snapshot, [annex], {})));
    }
    for (const at of tooTall) {
      const { text } = cellAt(snapshot, at);
      const edits = splitRow(snapshot, annex.range, at.row);
      const repair = edits.length === 0 ? {} : { suggestions: [{ label: "Tách dòng quá cao", edits }] };
      yield report({ cells: [at], text, groupKey: "limit" }, "limit", { most: MOST_HEIGHT }, repair);
    }
  },
});

/** A row without a height of its own is fitted by Excel. */
const lowRows = ({ snapshot }: RuleContext, needed: ReadonlyMap<number, number>): number[] =>
  [...needed]
    .filter(([row, height]) => {
      const current = snapshot.rowHeights.get(row);
      return current !== undefined && height - current > A_LINE;
    })
    .map(([row]) => row);
