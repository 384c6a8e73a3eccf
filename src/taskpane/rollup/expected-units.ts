import { isRealDate, parseIso, type CalendarDate } from "../../core/calendar";
import type { ExpectedUnit } from "../../core/summary";

export interface ExpectedReading {
  readonly units: readonly ExpectedUnit[];
  /** Lines whose day could not be read. */
  readonly badLines: readonly string[];
}

/** Reads a list as people type or paste it: a unit a line, perhaps with the day on which it was received behind a tab. */
export function readExpected(text: string): ExpectedReading {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const units: ExpectedUnit[] = [];
  const badLines: string[] = [];
  for (const line of lines) {
    const [unit = "", day = ""] = line.split(/\t|;/u).map((part) => part.trim());
    const receivedOn = readDay(day);
    if (day !== "" && !receivedOn) badLines.push(line.trim());
    units.push({ unit: unit.normalize("NFC"), ...(receivedOn && { receivedOn }) });
  }
  return { units, badLines };
}

/** "15/01/2024" or "2024-01-15". */
function readDay(text: string): CalendarDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  if (year === undefined) return parseIso(text);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(date) ? date : undefined;
}

export const printExpected = (units: readonly ExpectedUnit[]): string =>
  units.map(({ unit, receivedOn: on }) => (on ? `${unit}\t${on.day}/${on.month}/${on.year}` : unit)).join("\n");
