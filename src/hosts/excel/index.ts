import type { GridSnapshot } from "../../core/grid/snapshot";
import type { WorkbookHost } from "../workbook";
import { addSheets } from "./add-sheets";
import { applyPlan } from "./apply";
import { changesByOthers } from "./changes";
import { documentFile } from "./document-file";
import { readJournal, writeJournal } from "./journal";
import { readMemory, writeMemory } from "./memory";
import { readSheet } from "./read";
import { putSheets } from "./put-sheets";
import { activeSheetName, listSheets, removeSheet, revealRange } from "./sheets";

export { openNewWorkbook } from "./new-workbook";
export { explainOffice, officeLoaded, whenOfficeReady, type OfficeState } from "./ready";

export interface ExcelHostOptions {
  /**
   * Reads a sheet out of the document's own file. Given by the entry, since one host does not know another; without
   * it, or where Excel does not hand the file out, Excel is asked for looks, merges and sizes.
   * @throws whatever the reader throws: the host then does without.
   */
  readonly readDocument?: (file: Uint8Array, sheet: string) => GridSnapshot;
}

/** The open workbook as the product sees it. Every failure is a `HostError`. */
export function createExcelHost({ readDocument }: ExcelHostOptions = {}): WorkbookHost {
  const documentOf = async (sheet: string): Promise<GridSnapshot | undefined> => {
    const file = readDocument && (await documentFile());
    try {
      return file && readDocument(file, sheet);
    } catch {
      // A sheet renamed this moment, a feature the reader does not know: Excel itself answers for it.
      return undefined;
    }
  };
  return {
    name: documentName(),
    sheets: listSheets,
    activeSheet: activeSheetName,
    read: async (sheet, options) => readSheet(sheet, await documentOf(sheet), options),
    apply: (plan, options) => applyPlan(plan, { ...options, documentOf }),
    addSheets,
    putSheets,
    removeSheet,
    reveal: revealRange,
    readMemory,
    writeMemory,
    readJournal,
    writeJournal,
    onChanged: changesByOthers(),
  };
}

/** The last part of the document's address, as the title bar shows it. */
function documentName(): string {
  const last = (Office.context.document.url as string | null)?.split(/[\\/]/u).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
