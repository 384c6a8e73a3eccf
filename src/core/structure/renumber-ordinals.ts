import type { Annex, AnnexItem } from "../annex/annex";
import type { Edit, EditPlan } from "../grid/edit";
import { cellAt, type CellValue, type GridSnapshot } from "../grid/snapshot";
import { Counter, type Restart } from "./numbering";
import { planOf } from "./plan";

const TITLE = "Đánh lại số thứ tự";

/** Numbers "TT" anew: 1, 2, 3..., under each heading or through the whole table. Rows that share a number keep sharing. */
export function renumberOrdinals(snapshot: GridSnapshot, annex: Annex, restart: Restart): EditPlan {
  const column = annex.columns.ordinal;
  if (column === undefined) return planOf(snapshot, TITLE, []);
  const counter = new Counter(restart);
  const edits = annex.items.filter(isNumbered).flatMap((item): Edit[] => {
    const number = counter.next(item);
    const at = { row: item.row, column };
    const { value: before, formula } = cellAt(snapshot, at);
    const after = writtenAlike(before, number);
    return formula !== undefined || before === after ? [] : [{ kind: "setValue", at, before, after }];
  });
  return planOf(snapshot, TITLE, edits);
}

/** A row with a number of its own, or one that lacks it although an objective (or else a task) begins there. */
function isNumbered({ fields: { ordinal, objective, task } }: AnnexItem): boolean {
  if (!ordinal || ordinal.inherited) return false;
  const lead = objective ?? task;
  return ordinal.text !== "" || (lead !== undefined && lead.text !== "" && !lead.inherited);
}

/** A number stays a number, "03." becomes "04.". */
function writtenAlike(before: CellValue, after: number): CellValue {
  if (typeof before !== "string" || !/\d/u.test(before)) return after;
  return before.replace(/\d+/u, (digits) => String(after).padStart(digits.startsWith("0") ? digits.length : 1, "0"));
}
