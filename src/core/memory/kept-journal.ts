import { z } from "zod";
import { itemAt } from "../collections";
import type { EditPlan } from "../grid/edit";
import { editPlan, printPlan } from "./edit-plan";
import { EMPTY_JOURNAL, type Journal } from "./journal";
import { isNewer, jsonOf } from "./json-text";
import { eachSound } from "./salvage";

/** About a megabyte: what a workbook may carry along unseen, and what Excel on the web takes in one go. */
const MOST_LETTERS = 1_000_000;
const VERSION = 1;

const kept = z.object({
  version: z.literal(VERSION),
  undone: z.int().min(0),
  steps: z.array(z.unknown()),
  begun: eachSound(editPlan).optional(),
});

export interface PrintedJournal {
  readonly text: string;
  /** So many of the oldest deeds found no room. */
  readonly dropped: number;
}

/**
 * The journal as the workbook keeps it: a person can read it, and the oldest deeds make room for the newest. A deed
 * that finds no room takes all older ones with it, since they can only be taken back after it. What is under way goes
 * first: nothing else would tell that it was broken off.
 */
export function printJournal({ done, undone, begun = [] }: Journal, mostLetters = MOST_LETTERS): PrintedJournal {
  const open = newestWithin(begun.map(printPlan), mostLetters);
  const steps = [...done, ...[...undone].reverse()].map(printPlan);
  const keptSteps = newestWithin(steps, mostLetters - lettersOf(open));
  const head = `{"version":${VERSION},"undone":${Math.min(undone.length, keptSteps.length)},"steps":[\n`;
  const tail = open.length > 0 ? `\n],"begun":[\n${open.join(",\n")}\n]}` : "\n]}";
  return { text: head + keptSteps.join(",\n") + tail, dropped: steps.length - keptSteps.length };
}

function newestWithin(plans: readonly string[], letters: number): readonly string[] {
  let room = letters;
  let first = plans.length;
  while (first > 0 && (room -= itemAt(plans, first - 1).length) >= 0) first -= 1;
  return plans.slice(first);
}

const lettersOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

export interface JournalReading {
  readonly journal: Journal;
  /** False where a newer version wrote it: then it is neither understood nor overwritten. */
  readonly isWritable: boolean;
  /** A Vietnamese sentence for the user where the journal has to be left alone. */
  readonly notice?: string;
}

const NEWER =
  "Nhật ký trong sổ tính này do một bản Phụ lục mới hơn ghi nên được giữ nguyên; việc làm bằng bản này chỉ hoàn tác được khi ngăn còn mở. Hãy cập nhật để dùng đủ.";

/** The journal back from its text. A deed that is damaged is left out, and nothing is guessed. */
export function parseJournal(text: string | null): JournalReading {
  const json = jsonOf(text);
  if (isNewer(json, VERSION)) return { journal: EMPTY_JOURNAL, isWritable: false, notice: NEWER };
  const parsed = kept.safeParse(json);
  if (!parsed.success) return { journal: EMPTY_JOURNAL, isWritable: true };
  const { steps, undone, begun = [] } = parsed.data;
  const border = Math.max(0, steps.length - undone);
  const journal = { done: soundPlans(steps.slice(0, border)), undone: soundPlans(steps.slice(border)).reverse() };
  return { journal: begun.length > 0 ? { ...journal, begun } : journal, isWritable: true };
}

const soundPlans = (steps: readonly unknown[]): EditPlan[] => eachSound(editPlan).parse(steps);
