import type { Limit } from "./deadline";
import { printTime } from "./print-time";
import type { Time } from "./time";

/** The word of a limit before a time: "trước ngày 15/6/2024", "đến hết quý II/2024"; lower case. */
export function printLimited(limit: Limit, text: string): string {
  if (limit === "within") return text;
  return limit === "before" ? `trước ${text}` : `đến hết ${text}`;
}

export const printLimitedTime = (limit: Limit, time: Time): string => printLimited(limit, printTime(time));
