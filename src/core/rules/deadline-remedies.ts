import type { DeadlineReading } from "../deadline";
import { rewrite, rewrites } from "./place";
import type { ReportPlace, RuleContext } from "./rule";

/** What a reading proposes for its cell: the sure fix, or the readings to choose from. */
export const deadlineRemedies = (context: RuleContext, place: ReportPlace, { fix, suggestions }: DeadlineReading) => ({
  fix: fix === null ? undefined : rewrite(context, place, fix),
  suggestions: rewrites(context, place, suggestions),
});
