import type { Edit } from "../grid/edit";
import type { Finding, Proposal } from "./rule";

/**
 * What a suggestion puts in place of the finding's text, whatever else the cell says: the same for every cell that
 * names the same body among others. The suggestion's own label where it does more than replace that text.
 */
export function meantBy({ text }: Pick<Finding, "text">, { label, edits: [edit, ...others] }: Proposal): string {
  if (!edit || others.length > 0 || !isTextEdit(edit)) return label;
  const start = edit.before.indexOf(text);
  const head = edit.before.slice(0, Math.max(0, start));
  const tail = edit.before.slice(head.length + text.length);
  const isInPlace = start >= 0 && edit.after.startsWith(head) && edit.after.endsWith(tail);
  return isInPlace ? edit.after.slice(head.length, edit.after.length - tail.length) : label;
}

const isTextEdit = (edit: Edit): edit is Edit & { readonly before: string; readonly after: string } =>
  edit.kind === "setValue" && typeof edit.before === "string" && typeof edit.after === "string";
