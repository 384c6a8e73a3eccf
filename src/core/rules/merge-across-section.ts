import { formatRange } from "../grid/a1";
import type { CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { defineRule } from "./rule";

/** A merged area that reaches from one section into the next. */
export const mergeAcrossSection = defineRule({
  id: "merge-across-section",
  title: "Ô gộp kéo qua dòng mục",
  why: "Giá trị của ô gộp được tính cho cả nhiệm vụ của mục sau, điều mà người lập bảng thường không định.",
  example: { wrong: "Ô chủ trì gộp từ mục I sang mục II", right: "Mỗi mục có ô gộp riêng" },
  severity: "warning",
  messages: {
    spans: "Ô gộp {range} kéo qua dòng mục {row}. Hãy tách ô gộp tại dòng này để mỗi mục có giá trị riêng.",
  },

  *check({ annex, snapshot }, report) {
    for (const observation of annex.observations) {
      if (observation.kind !== "merge-spans-section") continue;
      const { range, headingRow } = observation;
      const at = { row: range.top, column: range.left };
      const split = { label: `Tách ô gộp tại dòng ${headingRow + 1}`, edits: splitEdits(snapshot, range, headingRow) };
      const place = { cells: [at] as const, text: cellAt(snapshot, at).text, groupKey: "merge-across-section" };
      yield report(place, "spans", { range: formatRange(range), row: headingRow + 1 }, { suggestions: [split] });
    }
  },
});

/** The part above the heading keeps its value, the part below gets a copy, the heading's own cell stays empty. */
function splitEdits(snapshot: GridSnapshot, range: CellRange, headingRow: number): Edit[] {
  const above = { ...range, bottom: headingRow - 1 };
  const below = { ...range, top: headingRow + 1 };
  const { value, formula } = cellAt(snapshot, { row: range.top, column: range.left });
  const copies = below.top <= below.bottom && formula === undefined && value !== null;
  return [
    { kind: "unmerge", range },
    ...(copies
      ? [{ kind: "setValue", at: { row: below.top, column: range.left }, before: null, after: value } as const]
      : []),
    ...[above, below].filter(isMerge).map((part) => ({ kind: "merge", range: part }) as const),
  ];
}

const isMerge = ({ top, left, bottom, right }: CellRange): boolean => bottom > top || (bottom === top && right > left);
