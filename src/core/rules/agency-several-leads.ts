import type { Actor } from "../agency";
import { actorCells } from "./actor-cells";
import { defineRule } from "./rule";

/** More than one body in the lead column; one that stands in brackets works for the one before it. */
export const agencySeveralLeads = defineRule({
  id: "agency-several-leads",
  title: "Nhiều cơ quan cùng chủ trì",
  why: "Một việc chỉ do một cơ quan chủ trì thì mới rõ trách nhiệm; các cơ quan khác ghi ở cột phối hợp.",
  example: { wrong: "Phòng Nội vụ, Phòng Tư pháp", right: "Phòng Nội vụ (chủ trì); Phòng Tư pháp (phối hợp)" },
  severity: "info",
  messages: {
    several:
      "Ô này ghi {count} cơ quan cùng chủ trì: {names}. Hãy giữ một cơ quan chủ trì, chuyển các cơ quan khác sang cột phối hợp.",
  },

  *check(context, report) {
    for (const { place, reading } of actorCells(context, "lead")) {
      const leads = reading.parts.filter(
        (actor) => actor.role !== "cooperation" && actor.misplaced === undefined && !isBracketed(place.text, actor),
      );
      // `agency-collective-lead` says of classes alone that nobody in particular leads.
      if (leads.length < 2 || leads.every(({ type }) => type === "collective")) continue;
      const names = leads.map(({ text }) => `“${text}”`).join(", ");
      yield report(place, "several", { count: leads.length, names });
    }
  },
});

const isBracketed = (text: string, { start }: Actor): boolean =>
  text.lastIndexOf("(", start) > text.lastIndexOf(")", start);
