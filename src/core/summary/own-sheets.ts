import { SHEET_MAKERS } from "./sheets";

const NAMES = new Set(SHEET_MAKERS.map(({ name }) => name));
/** Together they are the mark of a roll-up: no office names two sheets of its own so. */
const MARKS = ["Danh mục chi tiết", "Đối soát"];

/**
 * The sheets of a workbook that are not a roll-up's own. A roll-up lies in the folder that is rolled up again, or in the
 * superior's own workbook: its lists look like annexes and would be counted twice.
 */
export function withoutSummaries(sheets: readonly string[]): readonly string[] {
  const plain = new Set(sheets.map(plainName));
  if (!MARKS.every((mark) => plain.has(mark))) return sheets;
  return sheets.filter((sheet) => !NAMES.has(plainName(sheet)));
}

/** Without the number that a second roll-up in one workbook is given. */
const plainName = (sheet: string): string => sheet.replace(/ \(\d+\)$/u, "");
