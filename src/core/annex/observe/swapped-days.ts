import { dateFromSerial, type CalendarDate } from "../../calendar";
import type { CellAddress } from "../../grid/address";
import type { Cell } from "../../grid/snapshot";
import type { Observation } from "../annex";
import { isDateFormat } from "../date-text";
import type { Sighting } from "./sighting";

const TEXT_DATE = /^\D{0,15}(\d{1,2})\/(\d{1,2})\/\d{4}\.?$/u;
const LAST_MONTH = 12;
const FEWEST_CELLS = 3;

/**
 * A deadline typed as "05/02/2024" into an Excel of English locale becomes the 2nd of May, while "15/02/2024" stays a
 * text. So a column whose real dates all have days up to 12 and whose typed dates all have days above 12 was swapped.
 */
export function swappedDays({ view, items, columns }: Sighting): Observation[] {
  const column = columns.get("deadline");
  if (column === undefined) return [];
  if (!items.some(({ row }) => typeof view.cellAt({ row, column }).value === "number")) return [];
  const cells = items.map(({ row }) => view.cellAt({ row, column }));
  const dates = items.flatMap(({ row }, index) => dateAt({ row, column }, cells[index]) ?? []);
  const typedDays = cells.flatMap((cell) => typedDay(cell) ?? []);
  const isSwapped =
    dates.length > 0 &&
    typedDays.length > 0 &&
    dates.length + typedDays.length >= FEWEST_CELLS &&
    dates.every(({ date }) => date.day <= LAST_MONTH) &&
    typedDays.every((day) => day > LAST_MONTH);
  if (!isSwapped) return [];
  const differing = dates.filter(({ date }) => date.day !== date.month);
  const [first, ...more] = differing.map(({ at, date }) => ({ at, swapped: swap(date) }));
  return first ? [{ kind: "swapped-days", column: "deadline", cells: [first, ...more] }] : [];
}

const swap = ({ year, month, day }: CalendarDate): CalendarDate => ({ year, month: day, day: month });

function dateAt(at: CellAddress, cell: Cell | undefined): { at: CellAddress; date: CalendarDate } | undefined {
  if (typeof cell?.value !== "number" || !isDateFormat(cell.format.numberFormat)) return undefined;
  const date = dateFromSerial(cell.value);
  return date && { at, date };
}

function typedDay({ value }: Cell): number | undefined {
  const match = typeof value === "string" ? TEXT_DATE.exec(value.trim()) : null;
  return match && Number(match[2]) <= LAST_MONTH ? Number(match[1]) : undefined;
}
