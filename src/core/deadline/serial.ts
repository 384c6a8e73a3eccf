import { dateFromSerial, formatDate } from "../calendar";
import type { Fault } from "./fault";

const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;

/** A bare Excel serial of a plausible year ("45306"), with the day it stands for as fix. */
export function readSerial(text: string): Fault | undefined {
  if (!SERIAL.test(text)) return undefined;
  const date = dateFromSerial(Number(text.replace(",", ".")));
  if (!date || date.year < EARLIEST_YEAR || date.year > LATEST_YEAR) return undefined;
  const right = formatDate(date);
  return { messageId: "serial", values: { text, right }, fix: right };
}

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
