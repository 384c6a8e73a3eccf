import type { ColumnId, Field, ResultColumnId } from "./annex";
import { isDitto } from "./ditto";
import { textOf } from "./field-text";
import type { ItemDraft } from "./item-draft";
import { numberColumns } from "./number-columns";
import { ownField } from "./own-fields";
import type { SheetView } from "./sheet-view";

export type ColumnRoles = ReadonlyMap<ColumnId | ResultColumnId, number>;
type Fields = Partial<Record<ColumnId | ResultColumnId, Field>>;

const DUTIES = ["lead", "cooperation", "deadline"] as const;

/** An item with its fields. */
export interface Filled {
  readonly draft: ItemDraft;
  readonly fields: Fields;
}

/**
 * Every item with its fields. A merge gives its value to each row it covers; a blank objective or task belongs to the one
 * above; a blank lead, cooperation and deadline together follow the task that the row goes on with; "nt" is the value
 * above. All other blanks stay blank: they are missing, and a rule says so.
 */
export function inheritFields(view: SheetView, drafts: readonly ItemDraft[], columns: ColumnRoles): Filled[] {
  const draftIn = new Map(drafts.map((draft) => [draft.shape.row, draft]));
  const filled = drafts.map((draft): Filled => {
    const fields: Fields = {};
    for (const [id, column] of columns) fields[id] = ownField(view, draft, id, column, draftIn);
    return { draft, fields };
  });
  const columnOfNumber = numberColumns(filled.map(({ fields }) => fields));
  for (const [index, item] of filled.entries()) {
    const above = filled[index - 1];
    if (!above || !belongTogether(above.draft, item.draft)) continue;
    takeDittos(item, above.fields, columns);
    const own = { objective: isOwn(item.fields.objective), task: isOwn(item.fields.task) };
    takeOutline(item, above.fields, columns);
    const isActivity = isBlank(item.fields.activity) && columnOfNumber(textOf(item, "task")) === "activity";
    if (!own.objective && (!own.task || isActivity)) takeDuties(item, above.fields, columns);
  }
  return filled;
}

const belongTogether = (above: ItemDraft, draft: ItemDraft): boolean =>
  above.section === draft.section && above.subsection === draft.subsection;

function takeDittos(item: Filled, above: Fields, columns: ColumnRoles): void {
  for (const id of columns.keys()) if (isDitto(textOf(item, id))) take(item.fields, above, id);
}

function takeOutline({ draft, fields }: Filled, above: Fields, columns: ColumnRoles): void {
  if (isBlank(fields.objective)) take(fields, above, "objective");
  if (isBlank(fields.task) && !lacksTask(draft, fields, columns)) take(fields, above, "task");
}

/** A numbered row whose task is blank goes on with the task above only as one activity, or tail, of it. */
function lacksTask(draft: ItemDraft, fields: Fields, columns: ColumnRoles): boolean {
  const task = columns.get("task");
  const goesOn = isOwn(fields.activity) || (task !== undefined && draft.gaveTail(task));
  return draft.shape.ordinal !== "" && !goesOn;
}

function takeDuties({ fields }: Filled, above: Fields, columns: ColumnRoles): void {
  const duties = DUTIES.filter((id) => columns.has(id));
  if (isBlank(fields.task) || !duties.every((id) => isBlank(fields[id]))) return;
  for (const id of duties) take(fields, above, id);
}

const isBlank = (field: Field | undefined): boolean => field?.text === "";
const isOwn = (field: Field | undefined): boolean => field !== undefined && field.text !== "" && !field.inherited;

function take(fields: Fields, above: Fields, id: ColumnId | ResultColumnId): void {
  const field = above[id];
  if (field && field.text !== "") fields[id] = { ...field, inherited: "above" };
}
