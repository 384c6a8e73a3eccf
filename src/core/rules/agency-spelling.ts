import { actorCells, withActor } from "./actor-cells";
import { rewrite } from "./place";
import { defineRule } from "./rule";

/** A body that is certain, but not written with its official name; asked for only where an office wants one style. */
export const agencySpelling = defineRule({
  id: "agency-spelling",
  title: "Tên cơ quan chưa viết theo tên chính thức",
  why: "Viết tên chính thức thì người ngoài đơn vị cũng hiểu, và các phụ lục gộp lại không lệch nhau.",
  example: { wrong: "Phòng VH-XH", right: "Phòng Văn hóa - Xã hội" },
  severity: "info",
  isFixable: true,
  messages: { respell: "“{actual}” nên viết là “{expected}”." },

  *check(context, report) {
    if (!context.settings.houseStyle) return;
    for (const { place, reading } of actorCells(context)) {
      for (const actor of reading.parts) {
        if (actor.fix === undefined) continue;
        const fix = rewrite(context, place, withActor(place, actor, actor.fix));
        const here = { ...place, text: actor.text, groupKey: actor.text };
        yield report(here, "respell", { actual: actor.text, expected: actor.fix }, { fix });
      }
    }
  },
});
