import { createCatalogue, type Catalogue, type CatalogueEntry } from "../core/agency";
import { OWN_LIST_SHEET, readOwnList } from "../core/agency/own-list";
import type { CalendarDate, Period } from "../core/calendar";
import { textRows, type GridSnapshot } from "../core/grid/snapshot";
import { parseMemory } from "../core/memory/memory";
import { withoutOwnSheets } from "../core/own-sheets";
import { review, reviewPrint, type Review, type ReviewOptions } from "../core/review";
import { catalogueOption } from "./catalogue-option";
import type { Input } from "./input";
import { dayOption, periodOption, type Options } from "./options";
import type { Terminal } from "./terminal";

/** What the shared options of the command line say about every file. */
export interface BaseOptions {
  readonly agencies: readonly CatalogueEntry[];
  readonly catalogue: Catalogue;
  readonly period: Period | undefined;
  readonly today?: CalendarDate;
}

export async function baseOptions(options: Options, terminal: Terminal): Promise<BaseOptions> {
  const today = dayOption("today", options.today);
  const agencies = await catalogueOption(options, terminal);
  const catalogue = createCatalogue(agencies);
  return { agencies, catalogue, period: periodOption(options.period), ...(today && { today }) };
}

/** The options of one file: what its workbook remembers and lists as its own, overridden by the command line. */
export function reviewOptions(input: Input, { agencies, catalogue, period, ...rest }: BaseOptions): ReviewOptions {
  const { settings, waivers } = parseMemory(input.memory).memory;
  const own = input.sheets.includes(OWN_LIST_SHEET) ? readOwnList(textRows(input.read(OWN_LIST_SHEET))).entries : [];
  return {
    ...rest,
    waivers,
    fileName: input.name,
    catalogue: own.length > 0 ? createCatalogue([...own, ...agencies]) : catalogue,
    settings: { ...settings, ...(period && { period }) },
  };
}

/** A sheet as it was read, and what the review says of it. */
export interface ReviewedSheet {
  readonly snapshot: GridSnapshot;
  readonly review: Review;
}

/** Every sheet of the file that has an annex on it. */
export function reviewFile(input: Input, base: BaseOptions, look = review): ReviewedSheet[] {
  const options = reviewOptions(input, base);
  return withoutOwnSheets(input.sheets)
    .map((sheet) => input.read(sheet))
    .map((snapshot) => ({ snapshot, review: look(snapshot, options) }))
    .filter(({ review: { annexes, unmapped } }) => annexes.length + unmapped.length > 0);
}

/** "Kiểm tra trước khi in" beside the check of what the annex says. */
export function reviewWithPrint(snapshot: GridSnapshot, options?: ReviewOptions): Review {
  const [said, shown] = [review(snapshot, options), reviewPrint(snapshot, options)];
  return {
    ...said,
    findings: [...said.findings, ...shown.findings],
    waived: [...said.waived, ...shown.waived],
    groups: [...said.groups, ...shown.groups],
  };
}
