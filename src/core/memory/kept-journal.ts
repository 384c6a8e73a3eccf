import { z } from "zod";
import { editPlan, printPlan } from "./edit-plan";
import { EMPTY_JOURNAL, type Journal } from "./journal";

/** About a megabyte: what a workbook may carry along unseen, and what Excel on the web takes in one go. */
const MOST_LETTERS = 1_000_000;
const VERSION = 1;

const kept = z.object({ version: z.literal(VERSION), undone: z.int().min(0), steps: z.array(editPlan) });

export interface PrintedJournal {
  readonly text: string;
  /** So many of the oldest deeds found no room. */
  readonly dropped: number;
}

/**
 * The journal as the workbook keeps it: a person can read it, and the oldest deeds make room for the newest. A deed
 * that finds no room takes all older ones with it, since they can only be taken back after it.
 */
export function printJournal({ done, undone }: Journal, mostLetters = MOST_LETTERS): PrintedJournal {
  const steps = [...done, ...[...undone].reverse()].map(printPlan);
  let room = mostLetters;
  let first = steps.length;
  while (first > 0 && (room -= steps[first - 1]?.length ?? 0) >= 0) first -= 1;
  const keptSteps = steps.slice(first);
  const text = `{"version":${VERSION},"undone":${Math.min(undone.length, keptSteps.length)},"steps":[\n${keptSteps.join(",\n")}\n]}`;
  return { text, dropped: first };
}

/** The journal back from its text. A text that is damaged or of a newer version gives an empty journal: nothing is guessed. */
export function parseJournal(text: string | null): Journal {
  const parsed = kept.safeParse(jsonOf(text));
  if (!parsed.success) return EMPTY_JOURNAL;
  const { steps, undone } = parsed.data;
  const border = Math.max(0, steps.length - undone);
  return { done: steps.slice(0, border), undone: steps.slice(border).reverse() };
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
