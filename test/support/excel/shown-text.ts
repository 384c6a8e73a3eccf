import { dateFromSerial } from "../../../src/core/calendar";
import type { CellValue } from "../../../src/core/grid/snapshot";

const pad = (number: number, width: number) => String(number).padStart(width, "0");

/** What the grid shows for a value: the few number formats that annexes have. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (/[dy]/iu.test(numberFormat) && numberFormat !== "General") return dateText(value, numberFormat);
  if (numberFormat.endsWith("%")) return `${Math.round(value * 100)}%`;
  if (numberFormat.startsWith("#,##0")) return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
  return String(value);
}

function dateText(serial: number, numberFormat: string): string {
  const date = dateFromSerial(serial);
  if (!date) return String(serial);
  return numberFormat.replaceAll(/yyyy|yy|mm|m|dd|d/gu, (part) => {
    if (part.startsWith("y")) return pad(date.year, 4).slice(-part.length);
    return pad(part.startsWith("m") ? date.month : date.day, part.length);
  });
}
