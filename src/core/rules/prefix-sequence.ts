import type { AnnexItem, ColumnId } from "../annex/annex";
import { headingRow } from "./outline";
import { ownField } from "./place";
import { defineRule, type ReportPlace, type RuleContext } from "./rule";

/** The digit that starts a number is the column's: "2.4." is the fourth task. */
const COLUMN_DIGITS = [
  { column: "objective", digit: 1, name: "mục tiêu" },
  { column: "task", digit: 2, name: "nhiệm vụ" },
  { column: "activity", digit: 3, name: "hoạt động" },
] as const satisfies readonly { column: ColumnId; digit: number; name: string }[];

type NumberedColumn = (typeof COLUMN_DIGITS)[number];

interface Prefix {
  readonly place: ReportPlace;
  readonly number: number;
}

/** The running numbers "1.1.", "2.1.", "3.1." of objectives, tasks and activities: gaps, repetitions, going back. */
export const prefixSequence = defineRule({
  id: "prefix-sequence",
  title: "Số 1.x, 2.x, 3.x không liên tục",
  why: "Người đọc và cấp trên trích dẫn nhiệm vụ theo số này; số nhảy hoặc trùng dễ gây nhầm.",
  example: { wrong: "3.1., 3.2., 3.4.", right: "3.1., 3.2., 3.3." },
  severity: "info",
  messages: {
    gap: "Số của {name} nhảy từ {previous} sang {actual}. Hãy kiểm tra xem có thiếu {name} {expected} không, hoặc đánh lại số.",
    repeated: "Số {actual} của {name} đã dùng ngay trước đó. Số tiếp theo nên là {expected}.",
    backwards: "Số của {name} quay từ {previous} về {actual}. Số tiếp theo nên là {expected}.",
  },

  *check(context, report) {
    for (const numbered of COLUMN_DIGITS) {
      const { digit, name } = numbered;
      for (const scope of scopesOf(context, numbered)) {
        let previous: number | undefined;
        for (const { place, number } of scope) {
          const expected = (previous ?? number - 1) + 1;
          if (previous !== undefined && number !== expected) {
            const verdict = number > expected ? "gap" : number === previous ? "repeated" : "backwards";
            const shown = {
              name,
              previous: `${digit}.${previous}`,
              actual: `${digit}.${number}`,
              expected: `${digit}.${expected}`,
            };
            yield report(place, verdict, shown);
          }
          // A number that stands too low is a slip: what follows is measured against the highest seen.
          previous = Math.max(previous ?? number, number);
        }
      }
    }
  },
});

/** One list where the numbers run through the table, one a heading where they begin again. */
function scopesOf({ annex }: RuleContext, numbered: NumberedColumn): Prefix[][] {
  const byHeading = new Map<number, Prefix[]>();
  for (const item of annex.items) {
    const prefixes = prefixesOf(item, numbered);
    if (prefixes.length === 0) continue;
    const scope = byHeading.get(headingRow(item)) ?? [];
    scope.push(...prefixes);
    byHeading.set(headingRow(item), scope);
  }
  const scopes = [...byHeading.values()];
  const later = scopes.slice(1);
  const restarting = later.filter(([first]) => first?.number === 1).length;
  return restarting * 2 >= later.length ? scopes : [scopes.flat()];
}

/** Numbers at the start of the text or of a later sentence of it: a cell may hold several activities. */
function prefixesOf(item: AnnexItem, { column, digit }: NumberedColumn): Prefix[] {
  const place = ownField(item, column);
  if (!place) return [];
  const numbers = [...place.text.matchAll(/(?<=^|[\s;])(\d)\.(\d{1,3})\.?\s*(?=\p{Lu}|[-–"“])/gu)];
  return numbers
    .filter(([, first]) => Number(first) === digit)
    .map(([, , number]) => ({ place: { ...place, groupKey: column }, number: Number(number) }));
}
