import { agencyCollectiveLead } from "./agency-collective-lead";
import { agencyHidden } from "./agency-hidden";
import { agencyInconsistent } from "./agency-inconsistent";
import { agencyLeadRepeated } from "./agency-lead-repeated";
import { agencyLevel } from "./agency-level";
import { agencyRetired } from "./agency-retired";
import { agencySeveralLeads } from "./agency-several-leads";
import { agencySpelling } from "./agency-spelling";
import { agencyUnknown } from "./agency-unknown";
import { budgetDoubtful } from "./budget-doubtful";
import { budgetTotal } from "./budget-total";
import { budgetUnreadable } from "./budget-unreadable";
import { cellShifted } from "./cell-shifted";
import { deadlineAfterParent } from "./deadline-after-parent";
import { deadlineDaysSwapped } from "./deadline-days-swapped";
import { deadlineDiffers } from "./deadline-differs";
import { deadlineDoubtful } from "./deadline-doubtful";
import { deadlineInconsistent } from "./deadline-inconsistent";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOrder } from "./deadline-order";
import { deadlinePast } from "./deadline-past";
import { deadlineStart } from "./deadline-start";
import { deadlineStyle } from "./deadline-style";
import { deadlineUnreadable } from "./deadline-unreadable";
import { headerRepeated } from "./header-repeated";
import { leadMissing } from "./lead-missing";
import { mergeAcrossSection } from "./merge-across-section";
import { objectiveMissing } from "./objective-missing";
import { ocrConfusion } from "./ocr-confusion";
import { ordinalSequence } from "./ordinal-sequence";
import { prefixSequence } from "./prefix-sequence";
import { printFont } from "./print-font";
import { printHeaderRows } from "./print-header-rows";
import { printMargins } from "./print-margins";
import { printPageNumber } from "./print-page-number";
import { printPaper } from "./print-paper";
import { printRowHeight } from "./print-row-height";
import { printTitle } from "./print-title";
import { printWidth } from "./print-width";
import { productMissing } from "./product-missing";
import { rowTorn } from "./row-torn";
import { rowsHidden } from "./rows-hidden";
import type { Rule } from "./rule";
import { sectionEmpty } from "./section-empty";
import { sectionSequence } from "./section-sequence";
import { taskDuplicate } from "./task-duplicate";
import { taskMissing } from "./task-missing";
import { textHygiene } from "./text-hygiene";
import { textLegacyFont } from "./text-legacy-font";
import { textWrongConversion } from "./text-wrong-conversion";

/**
 * Every rule, in the order in which they speak: the grid first, then what is missing, then what the cells mean. An
 * error of an earlier rule owns its cells, so the order decides who reports a cell that several rules could report.
 */
export const RULES: readonly Rule[] = [
  headerRepeated,
  rowTorn,
  rowsHidden,
  mergeAcrossSection,
  textLegacyFont,
  textWrongConversion,
  cellShifted,
  sectionSequence,
  sectionEmpty,
  textHygiene,
  ocrConfusion,
  objectiveMissing,
  taskMissing,
  leadMissing,
  deadlineMissing,
  productMissing,
  deadlineDaysSwapped,
  deadlineUnreadable,
  deadlineDoubtful,
  deadlineOrder,
  deadlineStart,
  deadlineAfterParent,
  deadlineDiffers,
  deadlinePast,
  deadlineInconsistent,
  deadlineStyle,
  agencyUnknown,
  agencyRetired,
  agencyLevel,
  agencySeveralLeads,
  agencyCollectiveLead,
  agencyLeadRepeated,
  agencyHidden,
  agencyInconsistent,
  agencySpelling,
  budgetUnreadable,
  budgetDoubtful,
  budgetTotal,
  taskDuplicate,
  ordinalSequence,
  prefixSequence,
];

/** The check before printing: asked for by itself, since a sheet that is still worked on is in no form yet. */
export const PRINT_RULES: readonly Rule[] = [
  printRowHeight,
  printWidth,
  printPaper,
  printMargins,
  printHeaderRows,
  printPageNumber,
  printFont,
  printTitle,
];

export { RULES_VERSION } from "./version";
