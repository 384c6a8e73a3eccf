import { deadlineRemedies } from "./deadline-remedies";
import { ownField } from "./place";
import { defineRule } from "./rule";

/** A text in the deadline column that tells no time, or an impossible one. */
export const deadlineUnreadable = defineRule({
  id: "deadline-unreadable",
  title: "Thời hạn không đọc được",
  why: "Thời hạn không xác định được thì không xếp được vào tháng, quý nào để đôn đốc.",
  example: { wrong: "31/02/2026", right: "28/02/2026" },
  severity: "error",
  isFixable: true,
  messages: { unreadable: "{reason}" },

  *check(context, report) {
    for (const item of context.annex.items) {
      const place = ownField(item, "deadline");
      const reading = context.reading.deadline(item);
      if (!place || reading?.status !== "malformed" || reading.message === null) continue;
      yield report(place, "unreadable", { reason: reading.message }, deadlineRemedies(context, place, reading));
    }
  },
});
