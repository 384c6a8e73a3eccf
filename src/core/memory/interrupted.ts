import { applyEdits } from "../grid/apply";
import { invertPlan, type EditPlan } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";

/**
 * What of a deed that was broken off stands on the sheet: the part that can be taken back. Its title says that it is a
 * part.
 */
export function standingPart(snapshot: GridSnapshot, deed: EditPlan): EditPlan {
  const standing = invertPlan(applyEdits(snapshot, invertPlan(deed)).done);
  return standing.edits.length < deed.edits.length ? { ...standing, title: `${deed.title} (dở dang)` } : standing;
}
