import type { AnnexItem, ColumnId } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { fold } from "../text/fold";
import type { RuleContext } from "./rule";
import type { Reading } from "./reading";

/** What tells one piece of work from another; two rules ask for it on a long sheet. */
export interface WorkKey {
  readonly item: AnnexItem;
  /** The task's text, folded and without its running number. */
  readonly task: string;
  /** One number for the same task, activity and lead. */
  readonly work: number;
}

const known = new WeakMap<Reading, readonly WorkKey[]>();

/** One key for each item of the annex, in its order. */
export function workKeys({ annex, reading }: RuleContext): readonly WorkKey[] {
  const keys = known.get(reading) ?? keysOf(annex.items);
  known.set(reading, keys);
  return keys;
}

function keysOf(items: readonly AnnexItem[]): WorkKey[] {
  const works = new Map<string, number>();
  return items.map((item) => {
    const task = wording(item, "task");
    const text = `${task}\n${wording(item, "activity")}\n${wording(item, "lead")}`;
    const work = works.get(text) ?? works.size;
    works.set(text, work);
    return { item, task, work };
  });
}

const RUNNING_NUMBER = /^\d+(?:\.\d+)*\.?\s+/u;

const wording = (item: AnnexItem, column: ColumnId): string => fold(textOf(item, column)).replace(RUNNING_NUMBER, "");
