import { addDays, compareDates } from "../../calendar";
import type { Bound } from "../bounds";
import { daysOf, withAnyYear, type Time } from "../time";
import { inOrder } from "./form";

const UNITS: readonly Time["unit"][] = ["week", "month", "quarter", "year"];

/** The times of a list in order, if there are gaps between them; undefined for times that follow each other. */
export function listedIn({ shape, times }: Bound): readonly Time[] | undefined {
  const [{ unit }] = times;
  if (shape !== "list" || !UNITS.includes(unit) || times.some((time) => time.unit !== unit)) return undefined;
  const ordered = inOrder(times);
  return ordered.some((time, index) => isBehindGap(ordered[index - 1], time)) ? ordered : undefined;
}

function isBehindGap(before: Time | undefined, time: Time): boolean {
  const [last, first] = [before && daysOf(withAnyYear(before))?.[1], daysOf(withAnyYear(time))?.[0]];
  return last !== undefined && first !== undefined && compareDates(addDays(last, 1), first) < 0;
}
