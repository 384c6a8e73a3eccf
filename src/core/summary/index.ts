import type { SheetContent } from "../grid/sheet-content";
import { buildContext } from "./build-context";
import { gather, type SourceCard } from "./cards";
import type { SummaryContext } from "./context";
import type { FileFailure, RollUpInput, RollUpOptions } from "./input";
import { SHEET_MAKERS } from "./sheets";
import type { Check, Figure, SheetDraft } from "./sheets/draft";
import type { SheetId } from "./sheet-ids";

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
  const makers = SHEET_MAKERS.filter(({ id }) => isWanted(id, options.sheets));
  const gathering = gather(inputs, failures, options);
  const names = makers.map(({ name }) => name);
  const context = buildContext(gathering, names, options);
  const checks: Check[] = [];
  const drafts = makers.flatMap((maker): SheetDraft[] => {
    const draft = maker.make(context, checks);
    if (!draft) return [];
    checks.push(...draft.checks);
    return [draft];
  });
  return {
    cards: gathering.cards,
    context,
    figures: drafts.flatMap(({ figures }) => figures),
    sheets: drafts.map((draft) => draft.finish()),
  };
}

/** Every figure points at the list. */
const isWanted = (id: SheetId, wanted: readonly SheetId[] | undefined): boolean =>
  wanted === undefined || wanted.includes(id) || id === "details";

export { gather, type Gathering, type SourceCard } from "./cards";
export type { SummaryContext } from "./context";
export type { ExpectedUnit, FileFailure, FindingCounts, ItemReading, RollUpInput, RollUpOptions } from "./input";
export { submissionsOf, submissionWords, type Submission } from "./submission";
export { SHEET_IDS, type SheetId } from "./sheet-ids";
export type { Figure } from "./sheets/draft";
