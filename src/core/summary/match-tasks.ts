import { textOf } from "../annex/field-text";
import type { AlignmentDecisions } from "./decisions";
import type { Entry } from "./entries";
import { createWordBags, SIMILAR_FROM, similarity, type WordBag } from "./similarity";
import { taskKey } from "./task-key";

export interface TaskMatch {
  readonly own: Entry;
  readonly isProposed: boolean;
}

interface Candidate extends TaskMatch {
  readonly superior: Entry;
  readonly score: number;
}

const EQUAL = 1;

/** Pairs tasks one to one: equal or decided ones first, then by likeness, the likest first. */
export function matchTasks(
  superior: readonly Entry[],
  own: readonly Entry[],
  decisions: AlignmentDecisions,
): Map<Entry, TaskMatch> {
  const candidates = candidatesOf(superior, own, decisions).sort((a, b) => b.score - a.score);
  const matches = new Map<Entry, TaskMatch>();
  const used = new Set<Entry>();
  for (const { superior: task, own: match, isProposed } of candidates) {
    if (matches.has(task) || used.has(match)) continue;
    matches.set(task, { own: match, isProposed });
    used.add(match);
  }
  return matches;
}

function candidatesOf(superior: readonly Entry[], own: readonly Entry[], decisions: AlignmentDecisions): Candidate[] {
  const bagOf = createWordBags();
  const bag = (entry: Entry): WordBag => bagOf(taskKey(textOf(entry.item, "task")));
  const ownBags = own.map((entry) => ({ entry, bag: bag(entry) }));
  return superior.flatMap((task) => {
    const taskBag = bag(task);
    return ownBags.flatMap(({ entry, bag: ownBag }): Candidate[] => {
      const score = scoreOf(taskBag, ownBag, decisions);
      return score < SIMILAR_FROM ? [] : [{ superior: task, own: entry, score, isProposed: score < EQUAL }];
    });
  });
}

function scoreOf(a: WordBag, b: WordBag, { same, different }: AlignmentDecisions): number {
  const names = (pairs: AlignmentDecisions["same"]): boolean =>
    pairs.some(([one, other]) => (one === a.key && other === b.key) || (one === b.key && other === a.key));
  if (a.key === b.key || names(same)) return EQUAL;
  return names(different) ? 0 : Math.min(similarity(a, b), EQUAL - Number.EPSILON);
}
