import type { Actor } from "../agency";
import { formatDate, formatIso } from "../calendar";
import { actorCells, withActor } from "./actor-cells";
import { rewrites } from "./place";
import { defineRule, type RuleContext } from "./rule";

/** A body that had ended, or was not yet set up, at the date of the plan. */
export const agencyRetired = defineRule({
  id: "agency-retired",
  title: "Cơ quan không còn hoặc chưa có vào thời điểm của kế hoạch",
  why: "Giao việc cho cơ quan đã giải thể hoặc chưa thành lập thì không ai thực hiện.",
  example: { wrong: "Phòng Nội vụ (kế hoạch năm 2026 của xã)", right: "Phòng Văn hóa - Xã hội" },
  severity: "warning",
  ownsCells: true,
  messages: {
    succeeded: "Vào ngày {date} của kế hoạch, “{name}” không còn hoạt động; nhiệm vụ do “{successor}” đảm nhiệm.",
    ended: "Vào ngày {date} của kế hoạch, “{name}” không còn hoạt động. Hãy ghi cơ quan đang đảm nhiệm việc này.",
    future: "Vào ngày {date} của kế hoạch, “{name}” chưa được thành lập. Hãy ghi cơ quan có vào thời điểm đó.",
  },

  *check(context, report) {
    const { date } = context.reading;
    if (date === undefined) return;
    for (const { place, reading } of actorCells(context)) {
      for (const actor of reading.parts) {
        const { id, status, text } = actor;
        if (id === null || !(status === "retired" || (status === "future" && !comesInTime(context, id)))) continue;
        const texts = actor.replacements.map((replacement) => withActor(place, actor, replacement));
        const here = { ...place, text, groupKey: id };
        const values = { date: formatDate(date), name: text, successor: actor.successor ?? "" };
        yield report(here, messageFor(actor), values, { suggestions: rewrites(context, place, texts) });
      }
    }
  },
});

/**
 * Where no decision dates the plan it may have been changed within its period: the rooms of July 2025 stand in many plans
 * of that year.
 */
function comesInTime({ annex, reading }: RuleContext, id: string): boolean {
  const from = reading.catalogue.entries.get(id)?.from;
  if (annex.context.decision?.date || !reading.period || !from) return false;
  return from <= formatIso(reading.period.to);
}

function messageFor({ status, successor }: Actor): "succeeded" | "ended" | "future" {
  if (status === "future") return "future";
  return successor === null ? "ended" : "succeeded";
}
