import { actorCells } from "./actor-cells";
import { defineRule } from "./rule";

/** A class of bodies as lead: allowed, but nobody in particular answers for the task. */
export const agencyCollectiveLead = defineRule({
  id: "agency-collective-lead",
  title: "Giao chủ trì cho nhiều cơ quan nói chung",
  why: "Nguyên tắc là một việc do một tổ chức chủ trì; giao chung cho “các cơ quan” thì khó biết ai chịu trách nhiệm.",
  example: { wrong: "Các phòng, ban, ngành", right: "Phòng Nội vụ" },
  severity: "info",
  messages: { collective: "“{name}” là nhiều cơ quan nói chung. Nếu được, hãy ghi rõ một cơ quan chủ trì." },

  *check(context, report) {
    for (const { place, reading } of actorCells(context, "lead")) {
      const collective = reading.parts.find(({ type }) => type === "collective");
      if (!collective || reading.parts.some(({ type }) => type !== "collective")) continue;
      yield report({ ...place, groupKey: collective.text }, "collective", { name: collective.text });
    }
  },
});
