import type { AnnexItem } from "../annex/annex";
import { ownField, rewrites } from "./place";
import { defineRule } from "./rule";
import { workKeys } from "./work-keys";

interface Told {
  readonly item: AnnexItem;
  readonly text: string;
  readonly canonical: string;
}

/** The same task of the same office with another deadline elsewhere in the annex. */
export const deadlineDiffers = defineRule({
  id: "deadline-differs",
  title: "Một nhiệm vụ có hai thời hạn",
  why: "Người thực hiện không biết theo thời hạn nào, khi tổng hợp dễ bị tính là trễ hạn.",
  example: {
    wrong: "Cùng một nhiệm vụ: dòng 12 ghi Quý I/2026, dòng 30 ghi Quý II/2026",
    right: "Quý II/2026 ở cả hai dòng",
  },
  severity: "warning",
  messages: {
    differs: "Nhiệm vụ này ở dòng {row} có thời hạn “{other}”, ở đây lại là “{own}”. Hãy thống nhất một thời hạn.",
  },

  *check(context, report) {
    const told = new Map<number, Told>();
    for (const { item, work } of workKeys(context)) {
      if (!item.fields.task?.text) continue;
      const place = ownField(item, "deadline");
      const canonical = context.reading.deadline(item)?.canonical;
      if (!place || !canonical) continue;
      const first = told.get(work);
      if (!first) told.set(work, { item, text: place.text, canonical });
      else if (first.canonical !== canonical) {
        const values = { row: first.item.row + 1, other: first.text, own: place.text };
        yield report(place, "differs", values, { suggestions: rewrites(context, place, [first.text]) });
      }
    }
  },
});
