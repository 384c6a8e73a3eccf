import { compareDates, formatDate, type CalendarDate, type Period } from "../calendar";
import { ownField } from "./place";
import { defineRule } from "./rule";

/** Deadlines that have passed, told once and only while the plan runs. */
export const deadlinePast = defineRule({
  id: "deadline-past",
  title: "Thời hạn đã qua",
  why: "Việc đã đến hạn cần được báo cáo kết quả hoặc gia hạn.",
  example: { wrong: "Trước 15/01/2026 (hôm nay là 20/5/2026)", right: "Đã báo cáo kết quả" },
  severity: "info",
  messages: { past: "{count} thời hạn đã qua tính đến ngày {today}; sớm nhất là “{first}”. Hãy rà soát kết quả." },

  *check({ annex, reading, today }, report) {
    if (!today || !reading.period || !isWithin(today, reading.period)) return;
    const past = annex.items.flatMap((item) => {
      const place = ownField(item, "deadline");
      const end = reading.deadline(item)?.end;
      return place && end && compareDates(end, today) < 0 ? [{ place, end }] : [];
    });
    const [first, ...others] = past;
    if (!first) return;
    const earliest = past.reduce((best, one) => (compareDates(one.end, best.end) < 0 ? one : best), first);
    const cells = [first.place.cells[0], ...others.map(({ place }) => place.cells[0])] as const;
    const values = { count: past.length, today: formatDate(today), first: earliest.place.text };
    yield report({ cells, column: "deadline", text: earliest.place.text, groupKey: "past" }, "past", values);
  },
});

const isWithin = (day: CalendarDate, { from, to }: Period): boolean =>
  compareDates(from, day) <= 0 && compareDates(day, to) <= 0;
