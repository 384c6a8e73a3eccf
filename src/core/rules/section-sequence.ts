import { parseRoman } from "../text/roman";
import { defineRule } from "./rule";

/** The Roman numerals of the sections, in order and each once. */
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
    let previous: { numeral: string; number: number } | undefined;
    for (const { row, numeral, text } of annex.sections) {
      const number = parseRoman(numeral);
      if (number === undefined) continue;
      const place = { cells: [{ row, column: annex.range.left }] as const, text };
      if (previous && number !== previous.number + 1) {
        const verdict = number > previous.number ? "gap" : number === previous.number ? "repeated" : "backwards";
        yield report(place, verdict, { actual: numeral, previous: previous.numeral });
      }
      previous = { numeral, number };
    }
  },
});
