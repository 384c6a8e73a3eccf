import type { AnnexItem, ColumnId } from "../annex/annex";
import { numberingScopes, verdictOn, type Numbered } from "./numbering";
import { ownField } from "./place";
import { defineRule } from "./rule";

/** The digit that starts a number is the column's: "2.4." is the fourth task. */
const COLUMN_DIGITS = [
  { column: "objective", digit: 1, name: "mục tiêu" },
  { column: "task", digit: 2, name: "nhiệm vụ" },
  { column: "activity", digit: 3, name: "hoạt động" },
] as const satisfies readonly { column: ColumnId; digit: number; name: string }[];

type NumberedColumn = (typeof COLUMN_DIGITS)[number];

/** The running numbers "1.1.", "2.1.", "3.1." of objectives, tasks and activities: gaps, repetitions, going back. */
export const prefixSequence = defineRule({
  id: "prefix-sequence",
  title: "Số 1.x, 2.x, 3.x không liên tục",
  why: "Người đọc và cấp trên trích dẫn nhiệm vụ theo số này; số nhảy hoặc trùng dễ gây nhầm.",
  example: { wrong: "3.1., 3.2., 3.4.", right: "3.1., 3.2., 3.3." },
  severity: "info",
  messages: {
    gap: "Số của {name} nhảy từ {previous} sang {actual}. Hãy kiểm tra xem có sót {name} {expected} không, hoặc đánh lại số.",
    repeated: "Số {actual} của {name} đã dùng ngay trước đó. Số tiếp theo nên là {expected}.",
    backwards: "Số của {name} quay từ {previous} về {actual}. Số tiếp theo nên là {expected}.",
  },

  *check({ annex }, report) {
    for (const numbered of COLUMN_DIGITS) {
      const { digit, name } = numbered;
      const numbers = annex.items.flatMap((item) => prefixesOf(item, numbered));
      for (const scope of numberingScopes(numbers)) {
        let highest: number | undefined;
        for (const { place, number } of scope) {
          const verdict = highest === undefined ? undefined : verdictOn(number, highest);
          if (verdict && highest !== undefined) {
            const values = {
              name,
              previous: `${digit}.${highest}`,
              actual: `${digit}.${number}`,
              expected: `${digit}.${highest + 1}`,
            };
            yield report(place, verdict, values);
          }
          // A number that stands too low is a slip: what follows is measured against the highest seen.
          highest = Math.max(highest ?? number, number);
        }
      }
    }
  },
});

/** Numbers at the start of the text or of a later sentence of it: a cell may hold several activities. */
function prefixesOf(item: AnnexItem, { column, digit }: NumberedColumn): Numbered[] {
  const place = ownField(item, column);
  if (!place) return [];
  return [...place.text.matchAll(/(?<![^\s;])(\d)\.(\d{1,3})\.?\s*(?=[\p{Lu}\-–"“])/gu)]
    .filter(([, first]) => Number(first) === digit)
    .map(([, , number]) => ({ item, place: { ...place, groupKey: column }, number: Number(number) }));
}
