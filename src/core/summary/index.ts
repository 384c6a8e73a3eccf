import { append } from "../collections";
import type { SheetContent } from "../grid/sheet-content";
import { buildContext } from "./build-context";
import { gather, type SourceCard } from "./cards";
import type { SummaryContext } from "./context";
import type { FileFailure, RollUpInput, RollUpOptions } from "./input";
import { SHEET_MAKERS } from "./sheets";
import type { Check, Figure, SheetDraft } from "./sheets/draft";
import type { SheetId } from "./sheet-ids";
import { formatRoman } from "../text/roman";

/** A finished roll-up: what became of each file, every figure with its sources, the sheets to write. */
export interface Summary {
  readonly cards: readonly SourceCard[];
  readonly context: SummaryContext;
  readonly figures: readonly Figure[];
  readonly sheets: readonly SheetContent[];
}

/**
 * Rolls many annexes up. The order of files does not matter; a file that could not be read stands in the cards with its
 * reason. Sheets whose figures are formulas bring "Danh mục chi tiết" with them.
 */
export function rollUp(
  inputs: readonly RollUpInput[],
  failures: readonly FileFailure[] = [],
  options: RollUpOptions = {},
): Summary {
  const gathering = gather(inputs, failures, options);
  const base = buildContext(gathering, options);
  const makers = SHEET_MAKERS.filter(({ id, isFor }) => isWanted(id, options.sheets) && (isFor?.(base) ?? true));
  const context = { ...base, annexLabel: annexLabels(makers.map(({ name }) => name)) };
  const checks: Check[] = [];
  const drafts = makers.map((maker): SheetDraft => {
    const draft = maker.make(context, checks);
    append(checks, draft.checks);
    return draft;
  });
  return {
    cards: gathering.cards,
    context,
    figures: drafts.flatMap(({ figures }) => figures),
    sheets: drafts.map((draft) => draft.finish()),
  };
}

/** "Phụ lục I", "Phụ lục II"; one sheet alone has no number. */
const annexLabels =
  (names: readonly string[]) =>
  (sheet: string): string =>
    names.length > 1 ? `Phụ lục ${formatRoman(names.indexOf(sheet) + 1)}` : "Phụ lục";

/** Every figure points at the list. */
const isWanted = (id: SheetId, wanted: readonly SheetId[] | undefined): boolean =>
  wanted === undefined || wanted.includes(id) || id === "details";

export { gather, type SourceCard } from "./cards";
export type { SummaryContext } from "./context";
export { printExpected, readExpected } from "./expected-units";
export type { ExpectedUnit, FileFailure, FindingCounts, RollUpInput, RollUpOptions } from "./input";
export type { Submission } from "./submission";
export type { SheetId } from "./sheet-ids";
export type { Figure } from "./sheets/draft";
export { compare, type ComparedTask, type Comparison, type TaskChange, type UnitComparison } from "./compare";
export { calendarView } from "./calendar-view";
export { RECORD_SHEET, recordSheet, typedOver, type TypedOver } from "./refresh";
export { daysOfReport, REPORTING_PERIODS } from "./reporting-periods";
export type { AlignedTask, Alignment } from "./align";
