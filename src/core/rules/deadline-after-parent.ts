import type { AnnexItem, ColumnId } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { compareDates, formatDate, type CalendarDate } from "../calendar";
import { sameHeading } from "./outline";
import { ownField } from "./place";
import { defineRule, type RuleContext } from "./rule";

/** A column and the one that holds its parts. */
const LEVELS: readonly { readonly whole: ColumnId; readonly part: ColumnId; readonly name: string }[] = [
  { whole: "objective", part: "task", name: "mục tiêu" },
  { whole: "task", part: "activity", name: "nhiệm vụ" },
];

interface Whole {
  readonly item: AnnexItem;
  readonly end: CalendarDate;
}

/** An activity due after its task, a task due after its objective. */
export const deadlineAfterParent = defineRule({
  id: "deadline-after-parent",
  title: "Thời hạn sau thời hạn của việc lớn hơn",
  why: "Phần việc không thể xong sau khi cả việc đã phải xong.",
  example: { wrong: "Nhiệm vụ: trước 30/6/2026; hoạt động: quý III/2026", right: "Hoạt động: quý II/2026" },
  severity: "warning",
  messages: {
    after:
      "Thời hạn này kết thúc ngày {end}, sau thời hạn của {name} ở dòng {row} (ngày {limit}). Hãy sửa một trong hai thời hạn.",
  },

  *check(context, report) {
    for (const { whole, part, name } of LEVELS) {
      for (const { item, end, owner } of partsOf(context, whole, part)) {
        const place = ownField(item, "deadline");
        if (!place || compareDates(end, owner.end) <= 0) continue;
        const values = { end: formatDate(end), name, row: owner.item.row + 1, limit: formatDate(owner.end) };
        yield report(place, "after", values);
      }
    }
  },
});

/** Every dated part with the whole above it that has a day of its own. */
function* partsOf(context: RuleContext, whole: ColumnId, part: ColumnId) {
  let owner: Whole | undefined;
  for (const item of context.annex.items) {
    if (isWhole(item, whole, part)) owner = wholeOf(context, item);
    else if (owner && !isPartOf(item, whole, owner.item)) owner = undefined;
    const end = context.reading.deadline(item)?.end;
    if (owner && end && owner.item !== item) yield { item, end, owner };
  }
}

/** The row that states the whole: it names it and none of its parts. */
const isWhole = (item: AnnexItem, whole: ColumnId, part: ColumnId): boolean =>
  textOf(item, whole) !== "" && item.fields[whole]?.inherited === undefined && textOf(item, part) === "";

function wholeOf({ reading }: RuleContext, item: AnnexItem): Whole | undefined {
  const end = reading.deadline(item)?.end;
  return end ? { item, end } : undefined;
}

/** The rows below that name a part and no other whole. */
function isPartOf(item: AnnexItem, whole: ColumnId, owner: AnnexItem): boolean {
  const field = item.fields[whole];
  const isSame =
    field === undefined || field.inherited !== undefined || field.text === "" || field.text === textOf(owner, whole);
  return isSame && sameHeading(item, owner);
}
