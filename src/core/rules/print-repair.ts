import { changeTo } from "../layout/change";
import { standardPrint } from "../layout/page";
import type { Edit, EditOf } from "../grid/edit";
import { DEFAULT_PRINT, type CellFormat, type PrintSetup } from "../grid/format";
import { cellAt } from "../grid/snapshot";
import { cellFormats } from "../layout/formats";
import type { Annex } from "../annex/annex";
import type { Repair, ReportPlace, RuleContext } from "./rule";

/** A finding about the printed sheet as a whole: told at the table's first cell, once. */
export const wholeTable = ({ range }: Annex, ruleId: string): ReportPlace => ({
  cells: [{ row: range.top, column: range.left }],
  groupKey: ruleId,
});

/** "Định dạng lại": the part of the official form that mends what is reported; nothing is offered where nothing changes. */
export const reformatting = (edits: readonly Edit[]): Repair =>
  edits.length === 0 ? {} : { suggestions: [{ label: "Định dạng lại", edits }] };

/** How the named properties of the print setup would change to the official form; empty where they are in form. */
export function printEdits({ snapshot, annex }: RuleContext, keys: readonly (keyof PrintSetup)[]): Edit[] {
  const wanted = pick(standardPrint(snapshot, [annex]), keys);
  const change = changeTo<PrintSetup>(snapshot.print, wanted, DEFAULT_PRINT);
  return change ? [{ kind: "setPrint", ...change }] : [];
}

export type FormatEdit = EditOf<"setFormat">;

/** How the named properties of cells that hold text would change to the official form. */
export function formatEdits({ snapshot, annex }: RuleContext, keys: readonly (keyof CellFormat)[]): FormatEdit[] {
  return cellFormats(snapshot, [annex], {}).flatMap((edit) => {
    if (edit.kind !== "setFormat" || cellAt(snapshot, edit.at).text.trim() === "") return [];
    const after = pick(edit.after, keys);
    return Object.keys(after).length > 0 ? [{ ...edit, before: pick(edit.before, keys), after }] : [];
  });
}

const pick = <T extends object>(from: T, keys: readonly (keyof T)[]): T =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key as keyof T))) as T;
