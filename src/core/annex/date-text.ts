import { dateFromSerial, formatDate } from "../calendar";
import type { Cell } from "../grid/snapshot";

/** A number format's code without colours, conditions, locales and quoted words. */
const bare = (code: string): string => code.replace(/\[[^\]]*\]|"[^"]*"|\\./gu, "").toLowerCase();

/** Whether a number format shows a date: it names days or years, or months without hours. */
export function isDateFormat(code: string | undefined): boolean {
  const letters = code === undefined || /^general$/iu.test(code) ? "" : bare(code);
  return /[dy]/u.test(letters) || (letters.includes("m") && !/[hs]/u.test(letters));
}

/**
 * A date that Excel made of typed text, as offices print it: "05/02/2024", or "tháng 02/2024" where the format shows no
 * day; undefined for a cell that is no date. The locale's way to show it ("5-Feb-24") is thus no matter.
 */
export function dateText({ value, format: { numberFormat } }: Cell): string | undefined {
  if (typeof value !== "number" || numberFormat === undefined || !isDateFormat(numberFormat)) return undefined;
  const date = dateFromSerial(value);
  if (!date) return undefined;
  const letters = bare(numberFormat);
  if (letters.includes("d")) return formatDate(date);
  return letters.includes("m") ? `Tháng ${String(date.month).padStart(2, "0")}/${date.year}` : `Năm ${date.year}`;
}
