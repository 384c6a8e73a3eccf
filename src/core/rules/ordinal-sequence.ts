import { cellAt, type CellValue } from "../grid/snapshot";
import type { Edit } from "../grid/edit";
import { breaksOf, numberingScopes, type Numbered } from "./numbering";
import { ownField } from "./place";
import { defineRule, type Proposal, type RuleContext } from "./rule";

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
    gap: "Số thứ tự nhảy từ {previous} sang {actual}. Hãy kiểm tra xem có sót dòng số {expected} không, hoặc đánh lại số.",
    repeated: "Số thứ tự {actual} đã dùng ở dòng {row}. Mỗi dòng nên có một số riêng; số tiếp theo là {expected}.",
    backwards: "Số thứ tự quay từ {previous} (dòng {row}) về {actual}. Số tiếp theo nên là {expected}.",
    start: "Số thứ tự bắt đầu bằng {actual}. Hãy kiểm tra xem có sót dòng số 1 không, hoặc đánh lại số.",
  },

  *check(context, report) {
    for (const scope of numberingScopes(ordinalsOf(context))) {
      const [first] = scope;
      if (first && first.number > 1 && !continuesHeadings(context.annex, first)) {
        yield report(first.place, "start", { actual: first.number }, renumbering(context, scope, 0, 1));
      }
      for (const { current, verdict, previous } of breaksOf(scope)) {
        const expected = previous.number + 1;
        const values = { previous: previous.number, actual: current.number, expected, row: previous.item.row + 1 };
        yield report(current.place, verdict, values, renumbering(context, scope, scope.indexOf(current), expected));
      }
    }
  },
});

const ordinalsOf = ({ annex }: RuleContext): Numbered[] =>
  annex.items.flatMap((item) => {
    const place = ownField(item, "ordinal");
    const digits = /^0*(\d{1,4})\.?$/u.exec(place?.text ?? "")?.[1];
    return place && digits ? [{ item, place: { ...place, groupKey: "" }, number: Number(digits) }] : [];
  });

/** Headings numbered 1 and 2, then a task numbered 3: one list, whose first members have tasks of their own below them. */
const continuesHeadings = ({ sections, subsections }: RuleContext["annex"], { item, number }: Numbered): boolean =>
  [...sections, ...subsections].some(({ row, numeral }) => row < item.row && numeral === String(number - 1));

/** Counts on from one ordinal to the end of its scope. */
function renumbering(
  context: RuleContext,
  scope: readonly Numbered[],
  from: number,
  first: number,
): { suggestions: Proposal[] } {
  const edits = scope.slice(from).flatMap(({ place }, index): Edit[] => {
    const [at] = place.cells;
    const { value: before, formula } = cellAt(context.snapshot, at);
    const after = writtenAlike(before, first + index);
    return formula === undefined && before !== after ? [{ kind: "setValue", at, before, after }] : [];
  });
  return { suggestions: [{ label: `Đánh lại số thứ tự từ dòng này: ${first}, ${first + 1}…`, edits }] };
}

/** A number stays a number, "03." becomes "04.". */
function writtenAlike(before: CellValue, after: number): CellValue {
  if (typeof before !== "string") return after;
  return before.replace(/\d+/u, (digits) => String(after).padStart(digits.startsWith("0") ? digits.length : 1, "0"));
}
