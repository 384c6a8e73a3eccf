import { parseTyped } from "../calendar";
import { tidy } from "../text/tidy";
import type { ExpectedUnit } from "./input";

export interface ExpectedReading {
  readonly units: readonly ExpectedUnit[];
  /** Lines whose day could not be read. */
  readonly badLines: readonly string[];
}

const HEADING = /^(?:stt|tt|số tt|(?:tên )?(?:đơn vị|cơ quan)(?: báo cáo| gửi)?|xã, phường.*)$/iu;
const NUMBER = /^\d{1,3}[.)]?$/u;
const LIST_MARK = /^(?:\d{1,3}[.)]|[-–•*+])\s+/u;

/**
 * Reads a list as people type it or copy it from a sheet: a unit a line, perhaps with its number before it ("1.", or a
 * column of its own) and with the day on which it was received behind a tab or semicolon ("15/01/2024", "2024-01-15").
 */
export function readExpected(text: string): ExpectedReading {
  const units: ExpectedUnit[] = [];
  const badLines: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const [unit, ...others] = fieldsOf(line);
    if (unit === undefined || HEADING.test(unit)) continue;
    const receivedOn = others.map(parseTyped).find((day) => day !== undefined);
    if (others.length > 0 && !receivedOn) badLines.push(line.trim());
    units.push({ unit, ...(receivedOn && { receivedOn }) });
  }
  return { units, badLines };
}

/** What a line says, without the number that it begins with. */
function fieldsOf(line: string): string[] {
  const fields = line.split(/\t|;/u).map((field) => tidy(field.replace(LIST_MARK, "")));
  const [first = "", ...others] = fields;
  return (NUMBER.test(first) ? others : fields).filter((field) => field !== "");
}

export const printExpected = (units: readonly ExpectedUnit[]): string =>
  units.map(({ unit, receivedOn: on }) => (on ? `${unit}\t${on.day}/${on.month}/${on.year}` : unit)).join("\n");
