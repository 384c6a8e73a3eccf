import { budget } from "./budget";
import { byAgency } from "./by-agency";
import { byDeadline } from "./by-deadline";
import { bySection } from "./by-section";
import { commonTasks } from "./common-tasks";
import { details } from "./details";
import { progress } from "./progress";
import { reconciliation } from "./reconciliation";
import type { SheetMaker } from "./sheet-maker";
import { submissions } from "./submissions";

/** The sheets of a summary in the order of the workbook; the reconciliation comes last, since it looks at all others. */
export const SHEET_MAKERS: readonly SheetMaker[] = [
  bySection,
  details,
  commonTasks,
  byDeadline,
  byAgency,
  budget,
  progress,
  submissions,
  reconciliation,
];
