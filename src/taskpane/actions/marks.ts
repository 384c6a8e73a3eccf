import type { GridSnapshot } from "../../core/grid/snapshot";
import type { Mark } from "../../core/marks/mark";
import type { Memory, SheetMemory } from "../../core/memory/memory";
import type { Review } from "../../core/review";
import type { ReadOptions } from "../../hosts/workbook";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { without } from "../without";
import { keepInMind } from "./memory";
import type { Work } from "./work";

/** What is shown by colours on a sheet. */
export type Marking = SheetMemory["marking"];

/** The sheet as it is without the colours that the pane put on it; they are taken away first. */
export async function readUnmarked(work: Work, sheet: string, options: ReadOptions = {}): Promise<GridSnapshot> {
  const snapshot = await work.host.read(sheet, options);
  const marks = work.state().memory?.marks?.[sheet];
  if (!marks) return snapshot;
  const { applyEdits, planUnmark } = await loadCore();
  const plan = planUnmark(snapshot, marks);
  if (plan.edits.length > 0) await work.host.apply(plan, options);
  return applyEdits(snapshot, plan).snapshot;
}

/** Takes the colours off a sheet that is about to be changed: what is planned and kept for undo never knows of them. */
export async function takeMarksOff(work: Work, sheet: string, options: ReadOptions): Promise<void> {
  if (work.state().memory?.marks?.[sheet]) await readUnmarked(work, sheet, options);
}

/**
 * Colours a sheet as it was asked for. What the cells looked like is remembered before the first is filled, so that no
 * accident leaves a colour that nobody can take away.
 */
export async function showMarks(work: Work, snapshot: GridSnapshot, review: Review): Promise<void> {
  const { sheet } = snapshot;
  const marking = work.state().memory?.sheets[sheet]?.marking;
  if (marking === undefined) return;
  const { findingFills, planMarks, rowFills } = await loadCore();
  const fills = marking === "rows" ? rowFills(snapshot, review.annexes) : findingFills(review.findings);
  const { plan, marks } = planMarks(snapshot, fills);
  await keepMarks(work, sheet, marks);
  if (plan.edits.length > 0) await work.host.apply(plan);
}

async function keepMarks(work: Work, sheet: string, marks: readonly Mark[]): Promise<void> {
  const before = work.state().memory?.marks?.[sheet];
  if (JSON.stringify(before) === JSON.stringify(marks)) return;
  await keepInMind(work, (memory) => ({ ...memory, marks: { ...memory.marks, [sheet]: [...marks] } }));
}

/** The memory with the colours of a sheet switched; off forgets the marks, which must be off the sheet by then. */
export function withMarking(memory: Memory, sheet: string, marking: Marking): Memory {
  const { columns, rowKinds } = memory.sheets[sheet] ?? {};
  const own = { ...(columns && { columns }), ...(rowKinds && { rowKinds }), ...(marking && { marking }) };
  return { ...memory, marks: without(memory.marks ?? {}, sheet), sheets: { ...memory.sheets, [sheet]: own } };
}

export const toldOf = (marking: Marking): string => TEXTS.marks.told[marking ?? "off"];
