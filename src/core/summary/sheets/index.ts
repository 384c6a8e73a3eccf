import { bySection } from "./by-section";
import { details } from "./details";
import { reconciliation } from "./reconciliation";
import type { SheetMaker } from "./sheet-maker";

/** The sheets of a summary in the order of the workbook; the reconciliation comes last, since it looks at all others. */
export const SHEET_MAKERS: readonly SheetMaker[] = [bySection, details, reconciliation];
