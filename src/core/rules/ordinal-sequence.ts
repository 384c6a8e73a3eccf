import type { AnnexItem } from "../annex/annex";
import { cellAt } from "../grid/snapshot";
import type { CellValue } from "../grid/snapshot";
import type { Edit } from "../grid/edit";
import { headingRow } from "./outline";
import { ownField } from "./place";
import { defineRule, type Proposal, type ReportPlace, type RuleContext } from "./rule";

interface Numbered {
  readonly item: AnnexItem;
  readonly place: ReportPlace;
  readonly number: number;
}

/**
 * Ordinals ("TT") that jump, repeat or go back within their scope. Whether they restart under each heading or run
 * through the table is told from the sheet; "1", "1." and "01" are one ordinal.
 */
export const ordinalSequence = defineRule({
  id: "ordinal-sequence",
  title: "Số thứ tự không liên tục",
  why: "Số thứ tự nhảy hoặc trùng khiến người đọc nghĩ là sót dòng, và khó trích dẫn đúng nhiệm vụ.",
  example: { wrong: "1, 2, 4", right: "1, 2, 3" },
  severity: "info",
  messages: {
    gap: "Số thứ tự nhảy từ {previous} sang {actual}; có thể sót {missing}. Hãy kiểm tra xem có thiếu dòng không, hoặc đánh lại số.",
    repeated: "Số thứ tự {actual} đã dùng ở dòng {row}. Mỗi dòng nên có một số riêng; số tiếp theo là {expected}.",
    backwards: "Số thứ tự quay từ {previous} về {actual} trong cùng một mục. Số tiếp theo nên là {expected}.",
    start: "Mục này bắt đầu bằng số {actual}, không phải 1. Hãy kiểm tra xem có thiếu dòng đầu không.",
  },

  *check(context, report) {
    for (const scope of scopesOf(context)) {
      let previous: Numbered | undefined;
      for (const current of scope) {
        const { number: actual, place } = current;
        const expected = (previous?.number ?? 0) + 1;
        const repair = { suggestions: actual === expected ? [] : [renumberFrom(context, scope, current, expected)] };
        if (!previous) {
          if (actual > 1) yield report(place, "start", { actual }, repair);
        } else if (actual > expected) {
          yield report(
            place,
            "gap",
            { previous: previous.number, actual, missing: span(expected, actual - 1) },
            repair,
          );
        } else if (actual === previous.number) {
          yield report(place, "repeated", { actual, row: previous.item.row + 1, expected }, repair);
        } else if (actual < expected) {
          yield report(place, "backwards", { previous: previous.number, actual, expected }, repair);
        }
        previous = current;
      }
    }
  },
});

const span = (first: number, last: number): string => (first === last ? `số ${first}` : `các số ${first} đến ${last}`);

/** One list for a table that counts through, one a heading for a table that restarts. */
function scopesOf({ annex }: RuleContext): Numbered[][] {
  const byHeading = new Map<number, Numbered[]>();
  for (const item of annex.items) {
    const place = ownField(item, "ordinal");
    const number = Number(/^0*(\d{1,4})\.?$/u.exec(place?.text ?? "")?.[1]);
    if (!place || Number.isNaN(number)) continue;
    const heading = headingRow(item);
    const scope = byHeading.get(heading) ?? [];
    scope.push({ item, place: { ...place, groupKey: "" }, number });
    byHeading.set(heading, scope);
  }
  const scopes = [...byHeading.values()];
  return restarts(scopes) ? scopes : [scopes.flat()];
}

/** At least half of the headings after the first begin with 1. */
function restarts(scopes: readonly Numbered[][]): boolean {
  const later = scopes.slice(1);
  return later.filter(([first]) => first?.number === 1).length * 2 >= later.length;
}

function renumberFrom(context: RuleContext, scope: readonly Numbered[], from: Numbered, first: number): Proposal {
  const rest = scope.slice(scope.indexOf(from));
  const edits = rest.flatMap(({ place }, index): Edit[] => {
    const [at] = place.cells;
    const { value: before, formula } = cellAt(context.snapshot, at);
    const after = sameWriting(before, first + index);
    return formula === undefined && before !== after ? [{ kind: "setValue", at, before, after }] : [];
  });
  return { label: `Đánh lại số thứ tự từ dòng này: ${first}, ${first + 1}…`, edits };
}

/** A number stays a number, "03." becomes "04.". */
function sameWriting(before: CellValue, after: number): CellValue {
  if (typeof before !== "string") return after;
  return before.replace(/\d+/u, (digits) => String(after).padStart(digits.startsWith("0") ? digits.length : 1, "0"));
}
