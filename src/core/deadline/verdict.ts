import { addDays, compareDates, formatDate, weekdayOf, type Period } from "../calendar";
import type { Bound } from "./bounds";
import type { Span } from "./deadline";
import { extentOf, textAt } from "./lexer";
import type { MessageId } from "./messages";
import { printDay } from "./print-time";
import { daysOf } from "./time";
import { weekdayName } from "./times/weekday";
import type { Understood } from "./understand";

/** A change of the text: characters from `start` to `end` are replaced. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A remark on a deadline that is understood. */
export interface Warning {
  readonly messageId: MessageId;
  readonly values: Readonly<Record<string, string | number>>;
  readonly patch?: Patch;
}

/** A warning with the change that heeds it. */
export type Patched = Warning & Required<Pick<Warning, "patch">>;

/** Weekdays that are not those of their days. */
export function weekdayWarnings({ bounds, tokens }: Understood): readonly Patched[] {
  if (!namesWeekday(bounds)) return NO_WARNINGS;
  return bounds
    .flatMap(({ weekdays }) => weekdays)
    .flatMap(({ time, weekday, lexeme }) => {
      const days = daysOf(time);
      if (!days || time.unit !== "date" || weekdayOf(days[0]) === weekday) return [];
      const right = weekdayName(weekdayOf(days[0]));
      const wrong = weekdayName(weekday);
      const name = tokens.findIndex(({ key }, at) => at >= lexeme.from && (key === "thứ" || key === "chủ"));
      const patch = { ...extentOf(tokens, name, name + 1), text: inCaseOf(textAt(tokens, name), right) };
      return [{ messageId: "wrong-weekday", values: { date: printDay(time), wrong, right }, patch }];
    });
}

const NO_WARNINGS: readonly Patched[] = [];

function namesWeekday(bounds: readonly Bound[]): boolean {
  for (const { weekdays } of bounds) if (weekdays.length > 0) return true;
  return false;
}

const inCaseOf = (model: string, text: string): string =>
  model.startsWith(model.charAt(0).toUpperCase())
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text.charAt(0).toLowerCase() + text.slice(1);

const QUARTER_DAYS = 92;

/** Wholly outside the plan's period, widened by a quarter on both sides. */
export function periodWarning({ start, end }: Span, period: Period | undefined): Warning | undefined {
  if (!period) return undefined;
  const isBefore = end !== null && compareDates(end, addDays(period.from, -QUARTER_DAYS)) < 0;
  const isAfter = start !== null && compareDates(start, addDays(period.to, QUARTER_DAYS)) > 0;
  if (!isBefore && !isAfter) return undefined;
  return { messageId: "outside-period", values: { from: formatDate(period.from), to: formatDate(period.to) } };
}
