import type { AnnexItem } from "../annex/annex";
import { ownField } from "./place";
import { defineRule } from "./rule";
import { workKeys } from "./work-keys";

/** One and the same task in two places of one annex; neighbouring rows that repeat it are one task with its cells unmerged. */
export const taskDuplicate = defineRule({
  id: "task-duplicate",
  title: "Nhiệm vụ ghi hai lần",
  why: "Một việc ghi hai lần sẽ bị đếm và tính kinh phí hai lần khi tổng hợp.",
  example: { wrong: "Cùng một nhiệm vụ ở dòng 12 và dòng 30", right: "Mỗi nhiệm vụ ghi một lần" },
  severity: "warning",
  messages: { twice: "Nhiệm vụ này đã ghi ở dòng {row}. Hãy bỏ một dòng, hoặc viết rõ hai việc khác nhau ở chỗ nào." },

  *check(context, report) {
    const seen = new Map<string, AnnexItem>();
    let above: string | undefined;
    for (const { item, task, work } of workKeys(context)) {
      const place = ownField(item, "task");
      const isRepeatOfNeighbour = above === task;
      above = task;
      if (!place || place.text === "" || isRepeatOfNeighbour) continue;
      // Each field of work may have the same task.
      const key = `${item.section?.row ?? ""}/${work}`;
      const first = seen.get(key);
      if (first) yield report({ ...place, groupKey: key }, "twice", { row: first.row + 1 });
      else seen.set(key, item);
    }
  },
});
