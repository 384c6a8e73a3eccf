import { agencyUnknown } from "./agency-unknown";
import { deadlineDoubtful } from "./deadline-doubtful";
import { deadlineMissing } from "./deadline-missing";
import { deadlineUnreadable } from "./deadline-unreadable";
import { headerRepeated } from "./header-repeated";
import { leadMissing } from "./lead-missing";
import { objectiveMissing } from "./objective-missing";
import { ordinalSequence } from "./ordinal-sequence";
import { productMissing } from "./product-missing";
import type { Rule } from "./rule";
import { taskMissing } from "./task-missing";
import { textHygiene } from "./text-hygiene";

/**
 * Every rule, in the order in which they speak: the grid first, then what is missing, then what the cells mean. An
 * error of an earlier rule owns its cells, so the order decides who reports a cell that several rules could report.
 */
export const RULES: readonly Rule[] = [
  headerRepeated,
  textHygiene,
  objectiveMissing,
  taskMissing,
  leadMissing,
  deadlineMissing,
  productMissing,
  deadlineUnreadable,
  deadlineDoubtful,
  agencyUnknown,
  ordinalSequence,
];

/** Changes whenever a rule's verdicts change; stands on the receipt and travels with an office's settings. */
export const RULES_VERSION = "2026.11.1";
