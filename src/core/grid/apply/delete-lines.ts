import type { Edit, EditOf, LostFormula } from "../edit";
import { DEFAULT_PRINT, type PrintSetup } from "../format";
import { shiftFormula } from "../formula/shift-formula";
import { printsLike } from "../same";
import { cutsEdge, type Shift } from "../shift";
import type { WorkingSheet } from "../working-sheet";
import { shiftAreas, shiftPrint, shiftSheet } from "./shift-sheet";

/**
 * Deletes rows or columns so that undoing finds all as it was: merged areas that lose an edge are taken apart before and
 * joined again after, print settings that lose one likewise, and formulas that lose a part are recorded.
 */
export function deleteLines(
  sheet: WorkingSheet,
  edit: EditOf<"deleteRows" | "deleteColumns">,
  shift: Shift,
): readonly Edit[] {
  const cut = sheet.merges.filter((merge) => cutsEdge(merge, shift));
  const left = shiftAreas(cut, shift);
  const print = printCut(sheet.print, shift);
  const formulas = lostFormulas(sheet, shift);
  shiftSheet(sheet, shift);
  return [
    ...cut.map((range): Edit => ({ kind: "unmerge", range })),
    ...(print ? [print.release] : []),
    formulas.length > 0 ? { ...edit, formulas } : edit,
    ...(print ? [print.restore] : []),
    ...left.map((range): Edit => ({ kind: "merge", range })),
  ];
}

const opposite = (shift: Shift): Shift => ({ ...shift, kind: "insert" });

/** Formulas outside the lines that go which coming back would not make whole again. */
function lostFormulas({ name, rows, formulaRows }: WorkingSheet, shift: Shift): readonly LostFormula[] {
  if (formulaRows.size === 0) return [];
  return [...rows.entries()].flatMap(([row, line]) => {
    if (!line || !formulaRows.has(line)) return [];
    return [...line.cells].flatMap(([column, { formula }]): LostFormula[] => {
      if (formula === undefined || isWithin({ row, column }[shift.axis], shift)) return [];
      const shifted = shiftFormula(formula, shift, name, name);
      const back = shiftFormula(shifted, opposite(shift), name, name);
      return back === formula ? [] : [{ at: { row, column }, formula }];
    });
  });
}

const isWithin = (line: number, { at, count }: Shift): boolean => line >= at && line < at + count;

interface PrintCut {
  readonly release: Edit;
  readonly restore: Edit;
}

const CUT_KEYS = ["titleRows", "printArea", "rowBreaks"] as const;

/** The edits round a deletion that cuts the printed area or the repeated rows, or takes the first row of a page. */
function printCut(print: PrintSetup, shift: Shift): PrintCut | undefined {
  const shifted = shiftPrint(print, shift);
  const back = shiftPrint(shifted, opposite(shift));
  const cut = CUT_KEYS.filter((key) => !printsLike({ [key]: print[key] }, { [key]: back[key] }));
  if (cut.length === 0) return undefined;
  const named = (setup: PrintSetup): PrintSetup =>
    Object.fromEntries(cut.map((key) => [key, setup[key] ?? DEFAULT_PRINT[key]]));
  const none = named({});
  return {
    release: { kind: "setPrint", before: named(print), after: none },
    restore: { kind: "setPrint", before: none, after: named(shifted) },
  };
}
