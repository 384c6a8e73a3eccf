import type { Annex } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { readNumeral } from "../annex/numeral";
import { countWhile } from "../collections";
import { headingLists, type NumberedHeading } from "./headings";
import { defineRule } from "./rule";

/** The numbers of the headings ("I", "A", "1"), in order and each once. */
export const sectionSequence = defineRule({
  id: "section-sequence",
  title: "Số mục không liên tục",
  why: "Thiếu hoặc trùng số mục khiến người đọc nghĩ rằng phụ lục bị sót một lĩnh vực.",
  example: { wrong: "I, II, IV", right: "I, II, III" },
  severity: "warning",
  messages: {
    gap: "Mục {actual} đứng ngay sau mục {previous}. Hãy kiểm tra xem có sót mục nào không, hoặc đánh lại số mục.",
    repeated: "Số mục {actual} được dùng hai lần. Hãy đánh lại số mục.",
    backwards: "Mục {actual} đứng sau mục {previous}. Hãy xếp lại hoặc đánh lại số mục.",
  },

  *check({ annex }, report) {
    for (const list of headingLists(annex)) {
      for (const [index, heading] of list.entries()) {
        const previous = list[index - 1];
        if (!previous || heading.number === previous.number + 1 || areBetween(annex, previous, heading)) continue;
        const { row, numeral, text } = heading;
        const place = { cells: [{ row, column: annex.range.left }] as const, text };
        yield report(place, verdictOf(previous, heading), { actual: numeral, previous: previous.numeral });
      }
    }
  },
});

const verdictOf = (previous: NumberedHeading, { number }: NumberedHeading): "gap" | "repeated" | "backwards" =>
  number > previous.number ? "gap" : number === previous.number ? "repeated" : "backwards";

/** Heading 1, task 2 without points of its own, heading 3: one list. */
function areBetween({ items }: Annex, previous: NumberedHeading, { style, row, number }: NumberedHeading): boolean {
  if (style !== "arabic" || number <= previous.number) return false;
  const from = countWhile(items, (item) => item.row < previous.row);
  const to = countWhile(items, (item) => item.row < row);
  return items.slice(from, to).some((item) => readNumeral(textOf(item, "ordinal"))?.text === String(number - 1));
}
