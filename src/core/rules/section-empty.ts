import type { Heading } from "../annex/annex";
import { readNumeral } from "../annex/numeral";
import { headingsOf } from "./headings";
import { defineRule } from "./rule";

/** A heading under which no task stands; a form that nobody has filled in yet is told once, as a whole. */
export const sectionEmpty = defineRule({
  id: "section-empty",
  title: "Mục không có nhiệm vụ nào",
  why: "Mục trống thường là dòng bị sót khi sao chép; khi tổng hợp, lĩnh vực này sẽ bằng không.",
  example: { wrong: "“II. Cải cách thể chế” rồi đến ngay “III. …”", right: "Mỗi mục có ít nhất một nhiệm vụ" },
  severity: "warning",
  messages: {
    empty: "Mục “{heading}” không có nhiệm vụ nào. Hãy bổ sung nhiệm vụ hoặc bỏ mục này.",
    blank:
      "Phụ lục có {count} mục nhưng chưa điền nhiệm vụ nào. Hãy điền nhiệm vụ vào các dòng trống rồi kiểm tra lại.",
  },

  *check({ annex }, report) {
    const headings = headingsOf(annex);
    const [first] = annex.sections;
    if (first && annex.items.length === 0) {
      const place = { cells: [{ row: first.row, column: annex.range.left }], severity: "info" } as const;
      yield report(place, "blank", { count: headings.length });
      return;
    }
    const used = new Set<number | undefined>();
    for (const { section, subsection } of annex.items) used.add(section?.row).add(subsection?.row);
    const parents = headingsAboveOthers(headings);
    for (const heading of headings) {
      if (used.has(heading.row) || parents.has(heading)) continue;
      const { row, text } = heading;
      yield report({ cells: [{ row, column: annex.range.left }], text }, "empty", { heading: text });
    }
  },
});

/** Those right above a heading of a lower level: of "1.1" below "1", or of a style that first stands below theirs ("A", "I", "1"). */
function headingsAboveOthers(headings: readonly Heading[]): ReadonlySet<Heading> {
  const styleOf = ({ numeral }: Heading): string => readNumeral(numeral)?.style ?? "";
  const styles = [...new Set(headings.map(styleOf))];
  const levelOf = (heading: Heading): number => styles.indexOf(styleOf(heading));
  const isAbove = (heading: Heading, next: Heading | undefined): boolean =>
    next !== undefined && (next.numeral.startsWith(`${heading.numeral}.`) || levelOf(next) > levelOf(heading));
  return new Set(headings.filter((heading, index) => isAbove(heading, headings[index + 1])));
}
