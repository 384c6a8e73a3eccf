import type { AnnexItem } from "../annex/annex";
import { ownField } from "./place";
import type { Reading } from "./reading";
import { defineRule } from "./rule";

/** One and the same task in two places of one annex; neighbouring rows that repeat it are one task with its cells unmerged. */
export const taskDuplicate = defineRule({
  id: "task-duplicate",
  title: "Nhiệm vụ ghi hai lần",
  why: "Một việc ghi hai lần sẽ bị đếm và tính kinh phí hai lần khi tổng hợp.",
  example: { wrong: "Cùng một nhiệm vụ ở dòng 12 và dòng 30", right: "Mỗi nhiệm vụ ghi một lần" },
  severity: "warning",
  messages: { twice: "Nhiệm vụ này đã ghi ở dòng {row}. Hãy bỏ một dòng, hoặc viết rõ hai việc khác nhau ở chỗ nào." },

  *check({ annex, reading }, report) {
    const seen = new Map<string, AnnexItem>();
    let above: AnnexItem | undefined;
    for (const item of annex.items) {
      const place = ownField(item, "task");
      const key = keyOf(item, reading);
      const isRepeatOfNeighbour =
        above !== undefined && reading.wording(above, "task") === reading.wording(item, "task");
      const first = seen.get(key);
      if (place && place.text !== "" && !isRepeatOfNeighbour) {
        if (first) yield report({ ...place, groupKey: key }, "twice", { row: first.row + 1 });
        else seen.set(key, item);
      }
      above = item;
    }
  },
});

/** Two offices may each have the same task, and each field of work too: only the same in all of these is a repetition. */
const keyOf = (item: AnnexItem, { wording }: Reading): string =>
  `${item.section?.row ?? ""}\n${wording(item, "task")}\n${wording(item, "activity")}\n${wording(item, "lead")}`;
