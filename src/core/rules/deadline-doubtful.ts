import { deadlineRemedies } from "./deadline-remedies";
import { ownField } from "./place";
import { defineRule } from "./rule";

/** A deadline that is understood, but spelt wrongly, vague, without its year or outside the plan's period. */
export const deadlineDoubtful = defineRule({
  id: "deadline-doubtful",
  title: "Thời hạn cần xem lại",
  why: "Cấp trên đọc được nhưng có thể hiểu khác nhau, hoặc phải sửa tay khi tổng hợp.",
  example: { wrong: "Trươc 15/5/2026", right: "Trước 15/5/2026" },
  severity: "warning",
  isFixable: true,
  messages: { doubtful: "{reason}" },

  *check(context, report) {
    for (const item of context.annex.items) {
      const field = ownField(item, "deadline");
      const reading = context.reading.deadline(item);
      if (!field || reading?.status !== "warning" || reading.message === null) continue;
      // Where the title gives one single year, a deadline without a year is understood by everybody.
      const isSelfEvident = reading.needsYear && (reading.start !== null || reading.end !== null);
      const place = isSelfEvident ? { ...field, severity: "info" as const } : field;
      yield report(place, "doubtful", { reason: reading.message }, deadlineRemedies(context, place, reading));
    }
  },
});
