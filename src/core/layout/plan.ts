import type { Annex } from "../annex/annex";
import { append } from "../collections";
import { applyEdits } from "../grid/apply";
import type { Edit, EditPlan } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { finish, type Steps } from "../steps";
import { columnWidths } from "./columns";
import { cellFormats } from "./formats";
import { headingCells } from "./heading-cells";
import { rowHeights } from "./heights";
import type { LayoutOptions, LayoutStep } from "./options";
import { pageSetup } from "./page";
import { titleMerges } from "./titles";

/** Each step measures the sheet as the steps before it leave it: widths need fonts, heights need widths. */
const STEPS: readonly LayoutStep[] = [pageSetup, titleMerges, headingCells, cellFormats, columnWidths, rowHeights];

/**
 * Everything that brings a sheet's annexes to the official form (Nghị định 30/2020/NĐ-CP and practice, see standard.ts),
 * without changing a word. Done twice it is done once: the plan for a sheet in form is empty.
 */
export const planLayout = (snapshot: GridSnapshot, annexes: readonly Annex[], options: LayoutOptions = {}): EditPlan =>
  finish(layoutInSteps(snapshot, annexes, options));

/** The same for a host that has to stay awake over a long sheet. */
export function* layoutInSteps(
  snapshot: GridSnapshot,
  annexes: readonly Annex[],
  options: LayoutOptions = {},
): Steps<EditPlan> {
  const edits: Edit[] = [];
  let current = snapshot;
  for (const [index, step] of annexes.length > 0 ? STEPS.entries() : []) {
    yield index / STEPS.length;
    const wanted = planOf(snapshot, step(current, annexes, options));
    yield (index + 0.5) / STEPS.length;
    const { done, snapshot: next } = applyEdits(current, wanted);
    append(edits, done.edits);
    current = next;
  }
  return planOf(snapshot, edits);
}

const planOf = ({ sheet }: GridSnapshot, edits: readonly Edit[]): EditPlan => ({
  sheet,
  title: "Trình bày theo Nghị định 30/2020/NĐ-CP",
  edits,
});
