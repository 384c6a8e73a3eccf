import { COLUMN_IDS } from "../annex/annex";
import { cellAt } from "../grid/snapshot";
import { cleanText, isClean } from "../text/hygiene";
import { ownField, rewrite } from "./place";
import { defineRule } from "./rule";

/** Characters that nobody sees and every comparison stumbles over: one finding a cell, one rule for all of them. */
export const textHygiene = defineRule({
  id: "text-hygiene",
  title: "Khoảng trắng thừa hoặc ký tự lạ",
  why: "Mắt thường không thấy nhưng máy sẽ coi là hai nội dung khác nhau khi lọc, tìm và tổng hợp.",
  example: { wrong: "Phòng  Nội vụ , Phòng Tư pháp", right: "Phòng Nội vụ, Phòng Tư pháp" },
  severity: "warning",
  isFixable: true,
  messages: { unclean: "Ô này có {changes}. Bấm sửa để làm sạch; nội dung giữ nguyên." },

  *check(context, report) {
    for (const item of context.annex.items) {
      for (const column of COLUMN_IDS) {
        if (isClean(item.fields[column]?.raw ?? "")) continue;
        const place = ownField(item, column);
        if (!place) continue;
        const { value, isRichText } = cellAt(context.snapshot, place.cells[0]);
        if (typeof value !== "string") continue;
        const { text, changes } = cleanText(value);
        if (text === value) continue;
        const fix = isRichText ? undefined : rewrite(context, place, text);
        yield report({ ...place, groupKey: changes.join() }, "unclean", { changes: changes.join(", ") }, { fix });
      }
    }
  },
});
