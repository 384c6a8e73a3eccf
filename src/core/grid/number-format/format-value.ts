import type { CellValue } from "../snapshot";
import { formatDateTime } from "./format-date";
import { formatDigits } from "./format-number";
import { isDateSection, sectionsOf, type Token } from "./sections";

/** Excel keeps "m/d/yyyy" for "the short date of the region"; this product's readers are Vietnamese. */
const REGIONAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};

/** What a cell shows: the value through its number format, with "." before decimals as the format itself is written. */
export const formatValue = (value: CellValue, numberFormat: string): string => compileFormat(numberFormat)(value);

/** `formatValue` for many values of one number format. */
export function compileFormat(numberFormat: string): (value: CellValue) => string {
  let formatNumber: ((number: number) => string) | undefined;
  return (value) => {
    if (value === null) return "";
    if (typeof value === "string") return value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return (formatNumber ??= compileNumbers(numberFormat))(value);
  };
}

/** Whether numbers under this format are days or times. */
export const isDateFormat = (numberFormat: string): boolean => isDateSection(sectionsOf(numberFormat)[0]);

function compileNumbers(numberFormat: string): (number: number) => string {
  if (numberFormat === "General" || numberFormat === "@" || numberFormat === "") return formatGeneral;
  const sections = sectionsOf(REGIONAL[numberFormat] ?? numberFormat);
  const [positive, negative, zero] = sections;
  return (number) => {
    if (number === 0 && zero && sections.length > 2) return show(number, zero);
    if (number < 0 && negative) return show(Math.abs(number), negative);
    const text = show(number, positive);
    return number < 0 && /[1-9]/u.test(text) && !isDateSection(positive) ? `-${text}` : text;
  };
}

function show(number: number, section: readonly Token[]): string {
  if (isDateSection(section)) return formatDateTime(number, section) ?? formatGeneral(number);
  if (section.some(({ kind, text }) => kind === "code" && /^(?:General|@)$/iu.test(text))) {
    return section
      .map(({ kind, text }) =>
        kind === "code" && /^(?:General|@)$/iu.test(text) ? formatGeneral(Math.abs(number)) : text,
      )
      .join("");
  }
  return formatDigits(number, section) ?? formatGeneral(Math.abs(number));
}

const GENERAL_DIGITS = 10;
const LARGEST_PLAIN = 1e11;
const SMALLEST_PLAIN = 1e-9;

/** "General": up to eleven signs, an exponent for the very large and the very small. */
function formatGeneral(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN)) {
    return number
      .toExponential(5)
      .replace(/\.?0+e/u, "e")
      .replace("e", "E")
      .replace(/E([+-])(\d)$/u, "E$10$2");
  }
  if (Number.isInteger(number)) return String(number);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(Math.max(size, 1))) + 1);
  return String(Number(number.toFixed(Math.max(0, GENERAL_DIGITS - wholeDigits))));
}
