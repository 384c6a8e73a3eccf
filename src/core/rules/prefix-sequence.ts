import type { AnnexItem, ColumnId } from "../annex/annex";
import { breaksOf, numberingScopes, type Numbered } from "./numbering";
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
      const numbers = annex.items
        .filter(({ fields }) => fields[numbered.column]?.text.includes(`${digit}.`))
        .flatMap((item) => prefixesOf(item, numbered));
      for (const scope of numberingScopes(numbers)) {
        for (const { current, verdict, previous } of breaksOf(scope)) {
          const shown = (number: number): string => `${digit}.${number}`;
          yield report(current.place, verdict, {
            name,
            previous: shown(previous.number),
            actual: shown(current.number),
            expected: shown(previous.number + 1),
          });
        }
      }
    }
  },
});

/**
 * Numbers at the start of the text or of a later sentence of it: a cell may hold several activities. Without its own full
 * stop a number counts only before a capital letter ("1.2 lần" is none).
 */
const PREFIX = /(?<![^\s;])(\d)\.(\d{1,3})(?:\.\s*(?=[^\s\d.,;])|\.\s+(?=\d)|\s+(?=\p{Lu}))/gu;

function prefixesOf(item: AnnexItem, { column, digit }: NumberedColumn): Numbered[] {
  const place = ownField(item, column);
  if (!place) return [];
  return [...place.text.matchAll(PREFIX)]
    .filter(([, first]) => Number(first) === digit)
    .map(([, , number]) => ({ item, place: { ...place, groupKey: column }, number: Number(number) }));
}
