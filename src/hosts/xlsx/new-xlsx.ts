import { DEFAULT_FORMAT } from "../../core/grid/format";
import type { SheetContent } from "../../core/grid/sheet-content";
import { isSheetName } from "../../core/grid/sheet-name";
import { HostError } from "../refusals";
import { makePackage } from "./write/edit-package";
import { writeSheets } from "./write/write-sheets";
import { StyleNumbers } from "./write/style-table";

const FIRST_SHEET = "Sheet1";

/**
 * A new .xlsx file of the given sheets, the first visible one in front.
 * @throws HostError `bad-sheet-name`
 */
export async function newXlsx(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const bad = sheets.find(({ name }) => !isSheetName(name));
  if (bad) throw new HostError("bad-sheet-name", bad.name);
  return makePackage(new StyleNumbers(), async (editing) => {
    const { file } = editing;
    file.SetSheetName(FIRST_SHEET, "~");
    const unseen = await writeSheets(editing, sheets, DEFAULT_FORMAT);
    file.DeleteSheet("~");
    const front = sheets.findIndex(({ visibility = "visible" }) => visibility === "visible");
    file.SetActiveSheet(Math.max(0, front));
    return unseen;
  });
}
