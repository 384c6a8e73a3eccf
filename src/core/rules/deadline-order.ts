import { compareDates } from "../calendar";
import { formatDeadline, spanOf, type SimpleDeadline } from "../deadline";
import { ownField } from "./place";
import { defineRule } from "./rule";

/** Clauses of one deadline whose days run backwards: "báo cáo trước 20/3/2024; ban hành kế hoạch tháng 5/2024". */
export const deadlineOrder = defineRule({
  id: "deadline-order",
  title: "Các mốc trong một thời hạn bị ngược",
  why: "Việc ghi sau mà có mốc sớm hơn việc ghi trước thì thường là nhầm năm hoặc nhầm tháng.",
  example: {
    wrong: "Ban hành kế hoạch quý II/2026; báo cáo quý I/2026",
    right: "Ban hành kế hoạch quý I/2026; báo cáo quý II/2026",
  },
  severity: "warning",
  messages: {
    backwards: "Mốc “{later}” đứng sau nhưng lại sớm hơn mốc “{earlier}”. Hãy kiểm tra lại năm, tháng của hai mốc này.",
  },

  *check({ annex, reading }, report) {
    for (const item of annex.items) {
      const place = ownField(item, "deadline");
      const meaning = reading.deadline(item)?.meaning;
      if (!place || meaning?.kind !== "compound") continue;
      const [pair] = meaning.parts.flatMap((part, index) => backwardsPair(meaning.parts[index - 1], part));
      if (pair) yield report(place, "backwards", pair);
    }
  },
});

function backwardsPair(before: SimpleDeadline | undefined, part: SimpleDeadline): { earlier: string; later: string }[] {
  const last = spanOf(part).end;
  const first = before && (spanOf(before).start ?? spanOf(before).end);
  if (!before || !first || !last || compareDates(last, first) >= 0) return [];
  return [{ earlier: formatDeadline(before), later: formatDeadline(part) }];
}
