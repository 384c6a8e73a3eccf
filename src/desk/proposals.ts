import { textOf } from "../core/annex/field-text";
import type { AlignedTask, Alignment } from "../core/summary";
import { taskKey, withoutNumber } from "../core/summary/task-key";

/** One wording of a task and the units that write it so. */
export interface Wording {
  readonly key: string;
  readonly text: string;
  readonly units: readonly string[];
}

/** Two wordings that seem to be one task: the commonest and one that is like it. */
export interface Proposal {
  readonly section: string;
  readonly main: Wording;
  readonly other: Wording;
}

export const proposalsOf = ({ tasks }: Alignment): Proposal[] =>
  tasks.flatMap((task) => {
    const main = wordingOf(task, task.key);
    return task.proposedKeys.map((key) => ({ section: task.section.title, main, other: wordingOf(task, key) }));
  });

function wordingOf({ entries }: AlignedTask, key: string): Wording {
  const own = entries.filter(({ item }) => taskKey(textOf(item, "task")) === key);
  return {
    key,
    text: withoutNumber(own[0] ? textOf(own[0].item, "task") : ""),
    units: [...new Set(own.map(({ unit }) => unit.name))],
  };
}
