import { createCatalogue, type Catalogue } from "./agency";
import { readSheet, type ReadSheetOptions, type SheetReading } from "./annex";
import type { Annex, UnmappedTable } from "./annex/annex";
import type { CalendarDate } from "./calendar";
import { append } from "./collections";
import { applyEdits } from "./grid/apply";
import type { Edit, EditPlan } from "./grid/edit";
import type { GridSnapshot } from "./grid/snapshot";
import { saidByHand } from "./memory/by-hand";
import type { Memory, Waiver } from "./memory/memory";
import { withoutRefused, type Refusal } from "./memory/refusals";
import { applyWaivers, type WaivedFinding } from "./memory/waivers";
import { layoutInSteps, type LayoutOptions } from "./layout";
import { planProposals } from "./plan-proposals";
import { PRINT_RULES, RULES } from "./rules";
import { columnUnknown } from "./rules/column-unknown";
import { groupFindings, type FindingGroup } from "./rules/group";
import { createReading, type Reading } from "./rules/reading";
import type { Finding, Rule, RuleContext } from "./rules/rule";
import { rulesInSteps } from "./rules/run";
import { DEFAULT_SETTINGS, type ReviewSettings } from "./rules/settings";
import { finish, within, type Steps } from "./steps";

export { planProposals } from "./plan-proposals";

export interface ReviewOptions extends ReadSheetOptions {
  readonly settings?: ReviewSettings;
  /** The built-in catalogue where absent. */
  readonly catalogue?: Catalogue;
  readonly today?: CalendarDate;
  readonly waivers?: readonly Waiver[];
  /** Suggestions that are not to be offered again. */
  readonly refusals?: readonly Refusal[];
  /** What people said of columns and rows by hand, by sheet. */
  readonly sheets?: Memory["sheets"];
}

/** The annexes of a sheet, read as people said by hand where they did. */
export const readAnnexes = (snapshot: GridSnapshot, { sheets, ...options }: ReviewOptions = {}): SheetReading =>
  readSheet(snapshot, { ...options, ...saidByHand(sheets?.[snapshot.sheet], snapshot) });

/** All that one look at a sheet yields. */
export interface Review {
  readonly sheet: string;
  readonly annexes: readonly Annex[];
  /** Tables whose columns a person has to name first. */
  readonly unmapped: readonly UnmappedTable[];
  /** What stands, and is to be dealt with. */
  readonly findings: readonly Finding[];
  /** What somebody put off, with the reason. */
  readonly waived: readonly WaivedFinding[];
  /** The open findings by cause, as the pane shows them. */
  readonly groups: readonly FindingGroup[];
}

/** Reads the sheet and runs every rule over every annex on it. Never throws on bad data. */
export const review = (snapshot: GridSnapshot, options: ReviewOptions = {}): Review =>
  finish(reviewInSteps(snapshot, options));

/** The same for a host that has to stay awake over a long sheet: one rule a step. */
export const reviewInSteps = (snapshot: GridSnapshot, options: ReviewOptions = {}): Steps<Review> =>
  reviewBy(RULES, snapshot, options);

/** "Kiểm tra trước khi in": where looks and print setup depart from the official form. Changes nothing. */
export const reviewPrint = (snapshot: GridSnapshot, options: ReviewOptions = {}): Review =>
  finish(reviewBy(PRINT_RULES, snapshot, options));

/** Reading a sheet takes about as long as some of the rules together. */
const SHARE_OF_READING = 0.2;

function* reviewBy(rules: readonly Rule[], snapshot: GridSnapshot, options: ReviewOptions): Steps<Review> {
  yield 0;
  const { annexes, unmapped } = readAnnexes(snapshot, options);
  const found = unmapped.map(columnUnknown);
  const share = (1 - SHARE_OF_READING) / annexes.length;
  for (const [index, annex] of annexes.entries()) {
    const start = SHARE_OF_READING + index * share;
    const steps = rulesInSteps(rules, contextOf(snapshot, annex, options));
    append(found, yield* within(steps, start, start + share));
  }
  const { open, waived } = applyWaivers(withoutRefused(found, options.refusals ?? []), options.waivers ?? [], annexes);
  return { sheet: snapshot.sheet, annexes, unmapped, findings: open, waived, groups: groupFindings(open) };
}

function contextOf(snapshot: GridSnapshot, annex: Annex, options: ReviewOptions): RuleContext {
  const { settings = DEFAULT_SETTINGS, today } = options;
  return { annex, snapshot, reading: readingOf(annex, options), settings, ...(today && { today }) };
}

/** What the cells of an annex mean under these options. */
export const readingOf = (annex: Annex, { catalogue, settings }: ReviewOptions): Reading =>
  createReading(annex, {
    catalogue: catalogue ?? builtInCatalogue(),
    period: settings?.period,
    level: settings?.level,
  });

let builtIn: Catalogue | undefined;
/** Indexed at the first use, then shared: the data never changes. */
const builtInCatalogue = (): Catalogue => (builtIn ??= createCatalogue());

/** A repaired text may reveal the next fault; no sheet needs more rounds than rules can follow each other in a cell. */
const MOST_ROUNDS = 6;

/**
 * Every fix of every finding, as one plan: fixes that other fixes bring to light are in it, so that reviewing the
 * outcome finds nothing fixable.
 */
export const planSafeFixes = (snapshot: GridSnapshot, options: ReviewOptions = {}): EditPlan =>
  finish(safeFixesInSteps(snapshot, options));

/** The same for a host that has to stay awake over a long sheet. */
export function* safeFixesInSteps(snapshot: GridSnapshot, options: ReviewOptions = {}): Steps<EditPlan> {
  const title = "Sửa tự động";
  const edits: Edit[] = [];
  let current = snapshot;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { findings } = yield* within(reviewInSteps(current, options), round / MOST_ROUNDS, (round + 1) / MOST_ROUNDS);
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    const { done, snapshot: repaired } = applyEdits(current, planProposals(snapshot.sheet, title, fixes));
    if (done.edits.length === 0) break;
    append(edits, done.edits);
    current = repaired;
  }
  return { sheet: snapshot.sheet, title, edits };
}

/** What brings every annex of the sheet to the official form; not one word is changed. */
export const layOut = (snapshot: GridSnapshot, options: ReviewOptions = {}, layout: LayoutOptions = {}): EditPlan =>
  finish(layOutInSteps(snapshot, options, layout));

/** The same for a host that has to stay awake over a long sheet. */
export const layOutInSteps = (
  snapshot: GridSnapshot,
  options: ReviewOptions = {},
  layout: LayoutOptions = {},
): Steps<EditPlan> => layoutInSteps(snapshot, readAnnexes(snapshot, options).annexes, layout);
