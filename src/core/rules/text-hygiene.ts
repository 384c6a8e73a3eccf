import { COLUMN_IDS } from "../annex/annex";
import { cellAt } from "../grid/snapshot";
import { cleanText, isClean } from "../text/hygiene";
import { ownField, rewrite } from "./place";
import { defineRule, type ReportPlace, type RuleContext } from "./rule";

/** Characters that nobody sees and every comparison stumbles over: one finding a cell, one rule for all of them. */
export const textHygiene = defineRule({
  id: "text-hygiene",
  title: "Khoảng trắng thừa hoặc ký tự lạ",
  why: "Mắt thường không thấy nhưng máy sẽ coi là hai nội dung khác nhau khi lọc, tìm và tổng hợp.",
  example: { wrong: "Phòng  Nội vụ , Phòng Tư pháp", right: "Phòng Nội vụ, Phòng Tư pháp" },
  severity: "warning",
  isFixable: true,
  messages: {
    unclean: "Ô này có {changes}. Bấm sửa để làm sạch; nội dung giữ nguyên.",
    untouched: "Ô này có {changes}. Ô là công thức hoặc có nhiều kiểu chữ nên không sửa tự động được; hãy sửa trong ô.",
  },

  *check(context, report) {
    for (const item of context.annex.items) {
      for (const column of COLUMN_IDS) {
        if (isClean(item.fields[column]?.raw ?? "")) continue;
        const place = ownField(item, column);
        if (!place) continue;
        const { text, changes } = cleaned(context, place);
        if (changes.length === 0) continue;
        const fix = text === undefined ? undefined : rewrite(context, place, text);
        const messageId = fix ? "unclean" : "untouched";
        yield report({ ...place, groupKey: changes.join() }, messageId, { changes: changes.join(", ") }, { fix });
      }
    }
  },
});

/** What is to be cleaned in a cell's own text, and the clean text unless its letters are of several kinds. */
function cleaned(
  { snapshot }: RuleContext,
  { cells: [at] }: ReportPlace,
): { text?: string; changes: readonly string[] } {
  const { value, isRichText } = cellAt(snapshot, at);
  const { text, changes } = cleanText(typeof value === "string" ? value : "");
  return { changes: text === value ? [] : changes, ...(isRichText !== true && { text }) };
}
