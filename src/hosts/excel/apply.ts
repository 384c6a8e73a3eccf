import { applyEdits } from "../../core/grid/apply";
import { invertEdit, type Edit, type EditPlan } from "../../core/grid/edit";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import type { ApplyOutcome, ReadOptions } from "../workbook";
import { isCellEdit } from "./net-edits";
import { operationsOf } from "./operations";
import { refuseWhenCancelled } from "./cancel";
import { BrokenOff, editsOf, perform } from "./perform";
import { inExcel, inOneUndoStep } from "./session";
import { needsWholeSheet, readState } from "./state";

export interface ApplyOptions extends ReadOptions {
  /** The sheet out of the document's own file, where that is to be had. */
  readonly documentOf: (sheet: string) => Promise<GridSnapshot | undefined>;
}

/**
 * Carries out a plan: reads what it touches, leaves alone what has changed since, writes the rest. When Excel breaks
 * off midway, what was done is taken back and the failure thrown; where that fails too, the outcome says what stands.
 * @throws HostError
 */
export async function applyPlan(plan: EditPlan, options: ApplyOptions): Promise<ApplyOutcome> {
  refuseWhenCancelled(options);
  const document = needsWholeSheet(plan) ? await options.documentOf(plan.sheet) : undefined;
  return inOneUndoStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    const { snapshot: state, isProtected } = await readState(context, sheet, plan, document);
    if (isProtected) throw new HostError("sheet-protected", plan.sheet);
    const { done, refused } = applyEdits(state, plan);
    try {
      await perform(context, sheet, operationsOf(done.edits, state), options);
      return { done, refused, notices: [] };
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error;
      const left = error.cause.code === "host-busy" ? allOf(error) : await takeBack(plan, state, error);
      if (left.length === 0) throw error.cause;
      return { done: { ...plan, edits: left }, refused, notices: [halfDone(error.cause)] };
    }
  });
}

const halfDone = (cause: HostError): string => `${cause.message} ${new HostError("half-done").message}`;

/** An Excel that does not answer takes nothing back either: what it may still do is to be taken back later. */
const allOf = ({ done, doubtful }: BrokenOff): Edit[] => editsOf([...done, ...doubtful]);

/** Undoes what was done before a failure, in a conversation of its own; returns what could not be taken back. */
async function takeBack(
  { sheet: name, title }: EditPlan,
  state: GridSnapshot,
  { done, doubtful }: BrokenOff,
): Promise<Edit[]> {
  const edits = editsOf(done);
  // An operation on the sheet's structure is one call: it failed, so it is not done.
  const doubtfulEdits = editsOf(doubtful).filter(isCellEdit);
  if (edits.length === 0) return takeBackDoubtful(name, doubtfulEdits);
  const after = applyEdits(state, { sheet: name, title, edits }).snapshot;
  const undoing = operationsOf([...edits].reverse().map(invertEdit), after);
  try {
    await inExcel(async (context) => perform(context, context.workbook.worksheets.getItem(name), undoing));
  } catch (error) {
    const undone = error instanceof HostError && error.cause instanceof BrokenOff ? editsOf(error.cause.done) : [];
    return [...beforeUndone(edits, undone.filter((edit) => !isCellEdit(edit)).length), ...doubtfulEdits];
  }
  return takeBackDoubtful(name, doubtfulEdits);
}

/**
 * Undoing goes backwards, so edits of the structure that are undone are the last ones, and all that came after them is
 * undone too. Values and looks that are back already are passed over when the rest is undone: compare and set.
 */
function beforeUndone(edits: readonly Edit[], undoneStructure: number): readonly Edit[] {
  const structure = edits.flatMap((edit, index) => (isCellEdit(edit) ? [] : [index]));
  return edits.slice(0, structure.at(-undoneStructure || edits.length) ?? edits.length);
}

/** Of an operation that broke off, takes back what turns out to have been done: property by property, compare and set. */
async function takeBackDoubtful(sheet: string, edits: readonly Edit[]): Promise<Edit[]> {
  if (edits.length === 0) return [];
  const plan = { sheet, title: "", edits: [...edits].reverse().map(invertEdit).flatMap(propertyByProperty) };
  try {
    return await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const { snapshot } = await readState(context, worksheet, plan, undefined);
      const { done } = applyEdits(snapshot, plan);
      await perform(context, worksheet, operationsOf(done.edits, snapshot));
      return [];
    });
  } catch {
    return [...edits];
  }
}

function propertyByProperty(edit: Edit): Edit[] {
  if (edit.kind !== "setFormat" && edit.kind !== "setPrint") return [edit];
  const { before, after }: { before: object; after: object } = edit;
  return Object.keys(after).map((key) => ({ ...edit, before: only(before, key), after: only(after, key) }));
}

const only = (all: object, key: string): object =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name === key));
