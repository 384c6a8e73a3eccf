import { createCatalogue, type CatalogueEntry } from "../core/agency";
import { OWN_LIST_SHEET, readOwnList } from "../core/agency/own-list";
import { textRows, type GridSnapshot } from "../core/grid/snapshot";
import { parseMemory, type Memory } from "../core/memory/memory";
import { withoutOwnSheets } from "../core/own-sheets";
import { review, reviewPrint, type Review, type ReviewOptions } from "../core/review";
import type { BaseOptions } from "./base-options";
import type { Input } from "./input";

/** What a workbook itself says of how it is to be reviewed: what it remembers, and its own list of agencies. */
export interface ReviewData extends Pick<Memory, "settings" | "waivers" | "sheets"> {
  readonly fileName: string;
  readonly ownAgencies: readonly CatalogueEntry[];
}

export function reviewData(input: Input): ReviewData {
  const { settings, waivers, sheets } = parseMemory(input.memory).memory;
  const hasList = input.sheets.includes(OWN_LIST_SHEET);
  const ownAgencies = hasList ? readOwnList(textRows(input.read(OWN_LIST_SHEET))).entries : [];
  return { fileName: input.name, settings, waivers, sheets, ownAgencies };
}

/** The options of one file: what its workbook says, overridden by the command line. */
export const reviewOptions = (input: Input, base: BaseOptions): ReviewOptions => optionsFrom(reviewData(input), base);

export function optionsFrom(
  { fileName, settings, waivers, sheets, ownAgencies }: ReviewData,
  { agencies, catalogue, period, ...rest }: BaseOptions,
): ReviewOptions {
  return {
    ...rest,
    waivers,
    sheets,
    fileName,
    catalogue: ownAgencies.length > 0 ? createCatalogue([...ownAgencies, ...agencies]) : catalogue,
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
