import type { AnnexItem } from "../annex/annex";
import { fold } from "../text/fold";
import { ownField } from "./place";
import { defineRule } from "./rule";

/** One and the same task in two places of one annex; neighbouring rows that repeat it are one task with its cells unmerged. */
export const taskDuplicate = defineRule({
  id: "task-duplicate",
  title: "Nhiệm vụ ghi hai lần",
  why: "Một việc ghi hai lần sẽ bị đếm và tính kinh phí hai lần khi tổng hợp.",
  example: { wrong: "Cùng một nhiệm vụ ở dòng 12 và dòng 30", right: "Mỗi nhiệm vụ ghi một lần" },
  severity: "warning",
  messages: { twice: "Nhiệm vụ này đã ghi ở dòng {row}. Hãy bỏ một dòng, hoặc viết rõ hai việc khác nhau ở chỗ nào." },

  *check({ annex }, report) {
    const seen = new Map<string, AnnexItem>();
    let above: AnnexItem | undefined;
    for (const item of annex.items) {
      const place = ownField(item, "task");
      const key = taskKey(item);
      const isRepeatOfNeighbour = above !== undefined && taskText(above) === taskText(item);
      const first = seen.get(key);
      if (place && place.text !== "" && !isRepeatOfNeighbour) {
        if (first) yield report({ ...place, groupKey: key }, "twice", { row: first.row + 1 });
        else seen.set(key, item);
      }
      above = item;
    }
  },
});

/** Without its running number. */
const taskText = ({ fields }: AnnexItem): string => fold(fields.task?.text ?? "").replace(/^\d+(?:\.\d+)*\.?\s+/u, "");

/** Two offices may each have the same task, and each field of work too: only the same in all of these is a repetition. */
const taskKey = (item: AnnexItem): string =>
  JSON.stringify([
    taskText(item),
    item.section?.row,
    fold(item.fields.activity?.text ?? "").replace(/^\d+(?:\.\d+)*\.?\s+/u, ""),
    fold(item.fields.lead?.text ?? ""),
  ]);
