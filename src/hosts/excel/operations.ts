import { append } from "../../core/collections";
import { applyEdits } from "../../core/grid/apply";
import type { Edit } from "../../core/grid/edit";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { cellOperations } from "./cell-operations";
import { rangeIn } from "./extent";
import { lineOperations } from "./line-operations";
import { stagesOf, type StructureEdit } from "./net-edits";
import { ACTION_BYTES, RANGE_BYTES, type Operation } from "./operation";

/** What to ask of Excel so that edits, which are known to fit the sheet, are done. */
export function operationsOf(edits: readonly Edit[], before: GridSnapshot): Operation[] {
  let state = before;
  let passed: Edit[] = [];
  return stagesOf(edits).flatMap((stage) => {
    if (stage.kind === "structure") {
      passed.push(stage.edit);
      return structureOperations(stage.edit);
    }
    // Only a value asks what the sheet looks like by then.
    if (stage.edits.some(({ kind }) => kind === "setValue")) {
      state = applyEdits(state, { sheet: before.sheet, title: "", edits: [...passed, ...stage.edits] }).snapshot;
      passed = [];
    } else append(passed, stage.edits);
    return cellOperations(stage.edits, state);
  });
}

function structureOperations(edit: StructureEdit): Operation[] {
  if (edit.kind !== "merge" && edit.kind !== "unmerge") return lineOperations(edit);
  const { kind, range } = edit;
  const issue = (sheet: Excel.Worksheet) => {
    if (kind === "merge") rangeIn(sheet, range).merge(false);
    else rangeIn(sheet, range).unmerge();
  };
  return [{ bytes: RANGE_BYTES + ACTION_BYTES, edits: [edit], issue }];
}
