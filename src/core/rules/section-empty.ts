import { defineRule } from "./rule";

/** A heading under which no task stands. */
export const sectionEmpty = defineRule({
  id: "section-empty",
  title: "Mục không có nhiệm vụ nào",
  why: "Mục trống thường là dòng bị sót khi sao chép; khi tổng hợp, lĩnh vực này sẽ bằng không.",
  example: { wrong: "“II. Cải cách thể chế” rồi đến ngay “III. …”", right: "Mỗi mục có ít nhất một nhiệm vụ" },
  severity: "warning",
  messages: { empty: "Mục “{heading}” không có nhiệm vụ nào. Hãy bổ sung nhiệm vụ hoặc bỏ mục này." },

  *check({ annex }, report) {
    const used = new Set(annex.items.flatMap(({ section, subsection }) => [section?.row, subsection?.row]));
    for (const { row, text } of [...annex.sections, ...annex.subsections]) {
      if (used.has(row)) continue;
      yield report({ cells: [{ row, column: annex.range.left }], text }, "empty", { heading: text });
    }
  },
});
