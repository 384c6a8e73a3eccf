import type { CalendarDate, Period } from "../calendar";
import type { AnnexContext } from "./annex";

/**
 * The day at which the plan is measured: which agencies exist, which levels hold. The date of its decision if the title
 * names it, else the first day of its period (architecture, decision 10); undefined when the sheet tells neither.
 */
export const planDate = (
  context: AnnexContext,
  period: Period | undefined = context.period,
): CalendarDate | undefined => context.decision?.date ?? period?.from;
