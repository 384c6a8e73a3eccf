import { compareDates } from "../calendar";
import { textOf } from "../annex/field-text";
import type { LeadAgency } from "./agencies";
import { copiedLevelWords } from "./copied-level-words";
import { NO_DECISIONS, type AlignmentDecisions } from "./decisions";
import { DUE_WORDS } from "./due";
import type { Entry } from "./entries";
import { matchTasks } from "./match-tasks";
import { plainWords } from "./wording";

/** What a unit made of a superior's task; `own` is how the unit has it. */
export interface TaskChange {
  /** `lead-own-level`: a body of the unit's own level stands for the superior's, as it has to. */
  readonly kind: "deadline-later" | "deadline-open" | "lead" | "lead-own-level" | "product" | "level-words";
  readonly superior: string;
  readonly own: string;
}

export interface ComparedTask {
  readonly superior: Entry;
  readonly state: "carried" | "changed" | "missing";
  readonly own?: Entry;
  /** Joined for its likeness: a person has to confirm it. */
  readonly isProposed: boolean;
  readonly changes: readonly TaskChange[];
}

export function compareTasks(
  superior: readonly Entry[],
  own: readonly Entry[],
  decisions: AlignmentDecisions = NO_DECISIONS,
): { readonly tasks: readonly ComparedTask[]; readonly added: readonly Entry[] } {
  const matches = matchTasks(superior, own, decisions);
  const used = new Set([...matches.values()].map((match) => match.own));
  const tasks = superior.map((task): ComparedTask => {
    const match = matches.get(task);
    if (!match) return { superior: task, state: "missing", isProposed: false, changes: [] };
    const changes = changesOf(task, match.own);
    const state = changes.some(({ kind }) => kind !== "lead-own-level") ? "changed" : "carried";
    return { superior: task, state, own: match.own, isProposed: match.isProposed, changes };
  });
  return { tasks, added: own.filter((task) => !used.has(task)) };
}

const changesOf = (superior: Entry, own: Entry): TaskChange[] => [
  ...deadlineChange(superior, own),
  ...leadChange(superior, own),
  ...productChange(superior, own),
  ...copiedLevelWords(superior.item, own.item).map((words): TaskChange => ({
    kind: "level-words",
    superior: words,
    own: words,
  })),
];

/** Deadlines are compared by their last day; what the superior leaves open binds nobody. */
function deadlineChange(superior: Entry, own: Entry): TaskChange[] {
  const texts = { superior: textOf(superior.item, "deadline"), own: textOf(own.item, "deadline") };
  if (superior.due.end === null) return [];
  if (own.due.end === null)
    return [{ kind: "deadline-open", ...texts, own: texts.own || DUE_WORDS[own.due.kind].title }];
  return compareDates(own.due.end, superior.due.end) > 0 ? [{ kind: "deadline-later", ...texts }] : [];
}

/** Another lead: none of the superior's. */
function leadChange(superior: Entry, own: Entry): TaskChange[] {
  const keys = new Set(superior.leads.map(({ key }) => key));
  if (keys.size === 0 || own.leads.some(({ key }) => keys.has(key))) return [];
  const kind = haveOtherLevel(superior.leads, own.leads) ? "lead-own-level" : "lead";
  return [{ kind, superior: textOf(superior.item, "lead"), own: textOf(own.item, "lead") }];
}

/** No level of one side is a level of the other, and both sides name some. */
function haveOtherLevel(superior: readonly LeadAgency[], own: readonly LeadAgency[]): boolean {
  const above = new Set(superior.flatMap(({ level }) => level ?? []));
  const below = own.flatMap(({ level }) => level ?? []);
  return above.size > 0 && below.length > 0 && !below.some((level) => above.has(level));
}

/** Another product: neither text holds the other. A table without the column says nothing of it. */
function productChange(superior: Entry, own: Entry): TaskChange[] {
  if (!own.item.fields.product) return [];
  const texts = { superior: textOf(superior.item, "product"), own: textOf(own.item, "product") };
  const [a, b] = [wordsOf(texts.superior), wordsOf(texts.own)];
  return a.trim() === "" || a.includes(b) || (b.trim() !== "" && b.includes(a)) ? [] : [{ kind: "product", ...texts }];
}

/** "Kế hoạch của UBND xã" is what "Kế hoạch của UBND huyện" is at its own level. */
const OWN_OFFICE =
  /(?: của)?(?: ủy ban nhân dân| ubnd) (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?= )/gu;

const wordsOf = (text: string): string => ` ${plainWords(text)} `.replace(OWN_OFFICE, "");
