import { compareVietnamese } from "../text/collate";
import { createCodes } from "./codes";
import { NO_DECISIONS, type AlignmentDecisions } from "./decisions";
import type { Entry } from "./entries";
import { clusterKeys, type KeyCluster } from "./cluster";
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
  const codeOf = createCodes("N");
  const wordingOf = createWordings();
  const tasks = [...groupBy(counted, ({ section }) => section).entries()].flatMap(([section, own]) =>
    alignSection(section, own, { decisions, codeOf, wordingOf }),
  );
  const taskOf = new Map<Entry, AlignedTask>();
  for (const task of tasks) for (const entry of task.entries) taskOf.set(entry, task);
  return { tasks, taskAt: (entry) => taskOf.get(entry) };
}

interface Wording {
  readonly key: string;
  /** Without its number. */
  readonly text: string;
}

interface WordedEntry {
  readonly entry: Entry;
  readonly wording: Wording;
}

/** Every distinct task text is looked at once: units copy most of them. */
function createWordings(): (entry: Entry) => Wording {
  const known = new Map<string, Wording>();
  return ({ item }) => {
    const written = item.fields.task?.text ?? "";
    const before = known.get(written);
    if (before) return before;
    const wording = { key: taskKey(written), text: withoutNumber(written) };
    known.set(written, wording);
    return wording;
  };
}

interface Tools {
  readonly decisions: AlignmentDecisions;
  readonly codeOf: (key: string) => string;
  readonly wordingOf: (entry: Entry) => Wording;
}

function alignSection(section: Section, entries: readonly Entry[], { decisions, codeOf, wordingOf }: Tools) {
  const worded = entries.map((entry): WordedEntry => ({ entry, wording: wordingOf(entry) }));
  const byKey = groupBy(worded, ({ wording }) => wording.key);
  const sizes = new Map([...byKey].map(([key, group]) => [key, group.length]));
  return clusterKeys(sizes, decisions).map(({ key, joined, proposed }: KeyCluster): AlignedTask => {
    const own = [key, ...joined].flatMap((member) => byKey.get(member) ?? []);
    const text = commonest(own.map(({ wording }) => wording.text));
    const code = codeOf(`${section.code}\n${key}`);
    return { code, section, text, entries: own.map(({ entry }) => entry), proposedKeys: proposed, key };
  });
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** The text that occurs most often; of equals the first by alphabet, so that the order of files does not matter. */
export function commonest(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? "";
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: readonly [text: string, count: number] = ["", 0];
  for (const [text, count] of counts) {
    if (count > best[1] || (count === best[1] && compareVietnamese(text, best[0]) < 0)) best = [text, count];
  }
  return best[0];
}
