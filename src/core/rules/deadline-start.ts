import type { Annex, AnnexItem } from "../annex/annex";
import { dateText } from "../annex/date-text";
import { compareDates, formatDate } from "../calendar";
import { readDeadline, type DeadlineReading } from "../deadline";
import { cellAt } from "../grid/snapshot";
import { foldDiacritics } from "../text/fold";
import { tidy } from "../text/tidy";
import { deadlineRemedies } from "./deadline-remedies";
import { defineRule, type ReportPlace, type RuleContext } from "./rule";

/** A column for the day on which work begins, beside the column of deadlines: unreadable, or later than the deadline. */
export const deadlineStart = defineRule({
  id: "deadline-start",
  title: "Thời gian bắt đầu không hợp lý",
  why: "Việc không thể bắt đầu sau khi đã phải xong; ngày bắt đầu sai thì không biết việc nào đã đến lúc triển khai.",
  example: { wrong: "Bắt đầu: 01/7/2026; kết thúc: 30/6/2026", right: "Bắt đầu: 01/6/2026; kết thúc: 30/6/2026" },
  severity: "warning",
  isFixable: true,
  messages: {
    late: "Thời gian bắt đầu (ngày {start}) sau thời hạn hoàn thành (ngày {end}). Hãy sửa một trong hai.",
    unreadable: "{reason}",
  },

  *check(context, report) {
    const column = startColumn(context.annex);
    if (column === undefined) return;
    for (const item of context.annex.items) {
      const place = startPlace(context, item, column);
      const { period } = context.reading;
      const reading = readDeadline(place.text, period ? { period } : {});
      if (reading.status === "malformed" && reading.message !== null) {
        const remedies = deadlineRemedies(context, place, reading);
        yield report({ ...place, severity: "error" }, "unreadable", { reason: reading.message }, remedies);
        continue;
      }
      const late = lateness(reading, context.reading.deadline(item));
      if (late) yield report(place, "late", late);
    }
  },
});

/** When work begins and when it has to be done, where the one lies behind the other. */
function lateness(
  begin: DeadlineReading,
  due: DeadlineReading | undefined,
): { start: string; end: string } | undefined {
  const start = begin.start ?? begin.end;
  const end = due?.end;
  const isLate = start && end && compareDates(start, end) > 0;
  return isLate ? { start: formatDate(start), end: formatDate(end) } : undefined;
}

/** No column of the official grid: the reader keeps it beside the others. */
const startColumn = ({ extraColumns }: Annex): number | undefined =>
  extraColumns.find(({ heading }) => /bat dau|khoi cong/u.test(foldDiacritics(heading)))?.column;

function startPlace({ snapshot }: RuleContext, { row }: AnnexItem, column: number): ReportPlace & { text: string } {
  const at = { row, column };
  const cell = cellAt(snapshot, at);
  return { cells: [at], text: tidy(dateText(cell) ?? cell.text) };
}
