import { groupBy, valueAt } from "../collections";
import { textOf } from "../annex/field-text";
import { memoise } from "../memoise";
import { compareVietnamese } from "../text/collate";
import { createCodes } from "./codes";
import { NO_DECISIONS, type AlignmentDecisions } from "./decisions";
import type { Entry } from "./entries";
import { clusterKeys } from "./cluster";
import type { Section } from "./sections";
import { taskKey, withoutNumber } from "./task-key";

/** One task of the summary with all places where units have it. */
export interface AlignedTask {
  readonly code: string;
  readonly section: Section;
  /** The wording that most rows have. */
  readonly text: string;
  /** Rows at which the task is counted. */
  readonly entries: readonly Entry[];
  /** Other wordings that were joined for their likeness and that nobody has confirmed yet. */
  readonly proposedKeys: readonly string[];
  readonly key: string;
}

export interface Alignment {
  readonly tasks: readonly AlignedTask[];
  /** The task that is counted at a row. */
  readonly taskAt: (entry: Entry) => AlignedTask | undefined;
}

/** Joins the units' tasks: equal after folding, or decided, or alike enough to be proposed. Sections never mix. */
export function align(entries: readonly Entry[], decisions: AlignmentDecisions = NO_DECISIONS): Alignment {
  const counted = entries.filter(({ tasks }) => tasks > 0);
  const tools = { decisions, codeOf: createCodes("N"), keyOf: memoise(taskKey) };
  const tasks = [...groupBy(counted, ({ section }) => section)].flatMap(([section, own]) =>
    alignSection(section, own, tools),
  );
  let taskOf: ReadonlyMap<Entry, AlignedTask> | undefined;
  return { tasks, taskAt: (entry) => (taskOf ??= tasksByEntry(tasks)).get(entry) };
}

function tasksByEntry(tasks: readonly AlignedTask[]): Map<Entry, AlignedTask> {
  const taskOf = new Map<Entry, AlignedTask>();
  for (const task of tasks) for (const entry of task.entries) taskOf.set(entry, task);
  return taskOf;
}

interface Tools {
  readonly decisions: AlignmentDecisions;
  readonly codeOf: (key: string) => string;
  /** Every distinct task text is looked at once: units copy most of them. */
  readonly keyOf: (text: string) => string;
}

function alignSection(section: Section, entries: readonly Entry[], { decisions, codeOf, keyOf }: Tools): AlignedTask[] {
  const byText = groupBy(entries, ({ item }) => textOf(item, "task"));
  const byKey = groupBy(byText, ([text]) => keyOf(text));
  const sizes = new Map([...byKey].map(([key, wordings]) => [key, rowsOf(wordings)]));
  return clusterKeys(sizes, decisions).map(({ key, joined, proposed }) => {
    const wordings = [key, ...joined].flatMap((member) => valueAt(byKey, member));
    const code = codeOf(`${section.code}\n${key}`);
    return { code, section, text: usualText(wordings), entries: entriesOf(wordings), proposedKeys: proposed, key };
  });
}

/** A task's text with the rows that have it. */
type Wording = readonly [text: string, entries: readonly Entry[]];

const rowsOf = (wordings: readonly Wording[]): number => wordings.reduce((sum, [, { length }]) => sum + length, 0);

const entriesOf = (wordings: readonly Wording[]): readonly Entry[] => wordings.flatMap(([, entries]) => entries);

function usualText(wordings: readonly Wording[]): string {
  const counts = new Map<string, number>();
  for (const [text, { length }] of wordings) add(counts, withoutNumber(text), length);
  return mostCounted(counts);
}

/** The text that occurs most often; of equals the first by alphabet, so that the order of files does not matter. */
export function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) add(counts, text, 1);
  return mostCounted(counts);
}

const add = (counts: Map<string, number>, text: string, count: number): Map<string, number> =>
  counts.set(text, (counts.get(text) ?? 0) + count);

function mostCounted(counts: ReadonlyMap<string, number>): string {
  let best: readonly [text: string, count: number] = ["", 0];
  for (const [text, count] of counts) {
    if (count > best[1] || (count === best[1] && compareVietnamese(text, best[0]) < 0)) best = [text, count];
  }
  return best[0];
}
