import type { CatalogueEntry } from "../agency";
import { encodeMemory } from "../grid/memory-sheet";
import type { SheetContent } from "../grid/sheet-content";
import { agencyNames, blankAnnex } from "../structure/blank-annex";
import { EMPTY_MEMORY, printMemory } from "./memory";
import type { OfficeRules } from "./exchange";

export interface TemplateOptions {
  readonly year: number;
  readonly rules: OfficeRules;
  /** Every body that the drop-downs may offer: the built-in ones and the office's own. */
  readonly agencies: Iterable<CatalogueEntry>;
  /** The sheet of the office's own list, where it has one. */
  readonly ownList?: SheetContent | undefined;
}

/**
 * The blank workbook that a superior hands out: an empty annex in the official form, which is checked by the superior's
 * rules wherever it is filled in, and which says by which version.
 */
export function templateWorkbook({ year, rules, agencies, ownList }: TemplateOptions): SheetContent[] {
  const { settings, rulesVersion } = rules;
  const names = agencyNames(agencies, settings.level ?? "commune", year);
  const memory = printMemory({ ...EMPTY_MEMORY, rulesVersion, settings });
  return [...blankAnnex({ year, agencies: names }), ...(ownList ? [ownList] : []), encodeMemory(memory)];
}
