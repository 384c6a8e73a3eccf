import { OWN_LIST_SHEET } from "./agency/own-list";
import { JOURNAL_SHEET, MEMORY_SHEET } from "./grid/memory-sheet";
import { RECEIPT_SHEET } from "./receipt/receipt-sheet";
import { RECORD_SHEET } from "./summary/refresh";
import { SHEET_MAKERS } from "./summary/sheets";
import { COMPARISON_NAME } from "./summary/sheets/comparison";

const OWN_SHEETS = new Set([MEMORY_SHEET, JOURNAL_SHEET, OWN_LIST_SHEET, RECEIPT_SHEET, COMPARISON_NAME, RECORD_SHEET]);
const SUMMARY_SHEETS = new Set(SHEET_MAKERS.map(({ name }) => name));
/** Together they are the mark of a roll-up: no office names two sheets of its own so. */
const SUMMARY_MARKS = ["Danh mục chi tiết", "Đối soát"];

/**
 * The sheets of a workbook, by name, on which an annex is looked for: without those that this product made there (a
 * roll-up, a comparison, the receipt, the agencies' list, its memory). Their lists look like annexes, so that they would
 * be checked and counted a second time.
 */
export function withoutOwnSheets(sheets: readonly string[]): readonly string[] {
  const plain = new Set(sheets.map(plainName));
  const hasSummary = SUMMARY_MARKS.every((mark) => plain.has(mark));
  return sheets.filter((sheet) => {
    const name = plainName(sheet);
    return !OWN_SHEETS.has(name) && !(hasSummary && SUMMARY_SHEETS.has(name));
  });
}

/** Without the number that a second sheet of one name is given. */
const plainName = (sheet: string): string => sheet.replace(/ \(\d+\)$/u, "");
