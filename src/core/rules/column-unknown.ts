import type { ColumnId, UnmappedTable } from "../annex/annex";
import type { CellAddress } from "../grid/address";
import type { Finding } from "./rule";

/** The columns without which a table cannot be checked, as people call them. */
const NEEDED: readonly (readonly [ColumnId, string])[] = [
  ["task", "nhiệm vụ"],
  ["lead", "chủ trì"],
  ["deadline", "thời gian"],
];

/** A table was seen whose columns nobody can tell for certain: it is asked for, never guessed. */
export function columnUnknown({ sheet, headerRow, known, unknown }: UnmappedTable): Finding {
  const missing = NEEDED.filter(([id]) => known[id] === undefined).map(([, name]) => name);
  const headings = unknown.map(({ heading }) => `“${heading}”`).join(", ");
  const [first = { row: headerRow, column: 0 }, ...more] = unknown.map(({ column }): CellAddress => ({
    row: headerRow,
    column,
  }));
  return {
    ruleId: "column-unknown",
    messageId: "unknown",
    severity: "error",
    sheet,
    cells: [first, ...more],
    column: null,
    message: `Bảng ở dòng ${headerRow + 1} chưa rõ cột nào là ${missing.join(", ")}${headings && `; chưa hiểu tiêu đề ${headings}`}. Bảng này chưa được kiểm tra. Hãy chỉ cột trong ngăn Phụ lục, hoặc sửa tiêu đề cột, ví dụ “Chủ trì”, “Thời gian”.`,
    text: headings,
    groupKey: String(headerRow),
    suggestions: [],
  };
}
