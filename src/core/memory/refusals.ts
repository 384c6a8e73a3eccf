import type { Edit } from "../grid/edit";
import type { Finding, Proposal } from "../rules/rule";
import { fold } from "../text/fold";
import type { Memory } from "./memory";

/** A suggestion that somebody refused for a value; it is not offered for that value again in this workbook. */
export type Refusal = Memory["refusals"][number];

export const refuse = (finding: Finding, proposal: Proposal): Refusal => ({
  value: fold(finding.groupKey),
  suggestion: meantBy(finding, proposal),
});

export const isRefused = (refusals: readonly Refusal[], value: string, suggestion: string): boolean =>
  refusals.some((refusal) => refusal.value === fold(value) && refusal.suggestion === suggestion);

/** The findings without the suggestions that were refused for their value. */
export const withoutRefused = (findings: readonly Finding[], refusals: readonly Refusal[]): readonly Finding[] =>
  refusals.length === 0
    ? findings
    : findings.map((finding) => ({
        ...finding,
        suggestions: finding.suggestions.filter(
          (proposal) => !isRefused(refusals, finding.groupKey, meantBy(finding, proposal)),
        ),
      }));

/**
 * What a suggestion puts in place of the value, whatever else the cell says: the refusal of a name holds for every cell
 * that names it.
 */
export function meantBy({ text }: Pick<Finding, "text">, { label, edits: [edit, ...others] }: Proposal): string {
  if (!edit || others.length > 0 || !isTextEdit(edit)) return label;
  const start = text === "" ? -1 : edit.before.indexOf(text);
  const head = edit.before.slice(0, Math.max(0, start));
  const tail = edit.before.slice(head.length + text.length);
  const isInPlace = start >= 0 && edit.after.startsWith(head) && edit.after.endsWith(tail);
  return isInPlace ? edit.after.slice(head.length, edit.after.length - tail.length) : label;
}

const isTextEdit = (edit: Edit): edit is Edit & { readonly before: string; readonly after: string } =>
  edit.kind === "setValue" && typeof edit.before === "string" && typeof edit.after === "string";
