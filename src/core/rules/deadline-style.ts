import { ownField, rewrite } from "./place";
import { defineRule } from "./rule";

/** A sound deadline in another spelling than the house's; asked for by a setting, off at first. */
export const deadlineStyle = defineRule({
  id: "deadline-style",
  title: "Thời hạn viết khác mẫu của cơ quan",
  why: "Cơ quan đã chọn viết thời hạn theo một mẫu thống nhất.",
  example: { wrong: "quý 2 năm 2026", right: "Quý II/2026" },
  severity: "info",
  isFixable: true,
  messages: { style: "“{actual}” theo mẫu viết là “{expected}”." },

  *check(context, report) {
    if (!context.settings.houseStyle) return;
    for (const item of context.annex.items) {
      const place = ownField(item, "deadline");
      const reading = context.reading.deadline(item);
      if (!place || reading?.status !== "ok" || reading.saysMore) continue;
      const { canonical } = reading;
      if (canonical === null || canonical === place.text) continue;
      const values = { actual: place.text, expected: canonical };
      yield report(place, "style", values, { fix: rewrite(context, place, canonical) });
    }
  },
});
