import type { Fault } from "../fault";
import type { Token } from "../lexer";
import type { Found } from "../phrases";
import type { Time } from "../time";

/** One time or several written as one: "quý II", "quý II, III/2024" (a list), "tháng 11 - 12/2023" (a span). */
export interface Series {
  readonly times: readonly [Time, ...Time[]];
  readonly isSpan: boolean;
  /** A weekday written beside the day, 0 for Monday. */
  readonly weekday?: number;
}

export type Reading = Series | Fault;
export type TimeReader = (tokens: readonly Token[], at: number) => Found<Reading> | undefined;

export const isFault = (reading: Reading): reading is Fault => "messageId" in reading;

export const single = (time: Time, next: number): Found<Series> => ({ value: { times: [time], isSpan: false }, next });

export const fault = (next: number, messageId: Fault["messageId"], rest: Omit<Fault, "messageId"> = {}) => ({
  value: { messageId, ...rest },
  next,
});
