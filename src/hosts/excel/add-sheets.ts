import { renameSheets } from "../../core/grid/rename-sheets";
import type { SheetContent } from "../../core/grid/sheet-content";
import { isSheetName, nameSheets } from "../../core/grid/sheet-name";
import { nameTables } from "../../core/grid/table-name";
import { HostError } from "../refusals";
import type { ReadOptions } from "../workbook";
import { refuseWhenCancelled } from "./cancel";
import { contentOperations } from "./new-sheet";
import { BrokenOff, perform } from "./perform";
import { inExcel, sync } from "./session";
import { OFFICE_VISIBILITIES, removeSheets } from "./sheets";

/**
 * Adds sheets at the end. All of them are added before any is filled: adding loses the user's undo, filling does not.
 * When one cannot be filled, none of them stays.
 */
export async function addSheets(
  contents: readonly SheetContent[],
  options: ReadOptions = {},
): Promise<readonly string[]> {
  refuseBadNames(contents);
  refuseWhenCancelled(options);
  const taken = await takenNames();
  const sheets = nameTables(renameSheets(contents, nameSheets(contents, taken.sheets)), taken.tables);
  const names = sheets.map(({ name }) => name);
  await inExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await sync(context);
  }, "other-workbook");
  try {
    for (const sheet of sheets) await fillSheet(sheet, options);
  } catch (error) {
    // What cannot be removed either stays in sight; the first failure is the one to be told.
    await removeSheets(names).catch(() => undefined);
    throw error;
  }
  return names;
}

export function refuseBadNames(contents: readonly SheetContent[]): void {
  const bad = contents.find(({ name }) => !isSheetName(name));
  if (bad) throw new HostError("bad-sheet-name", bad.name);
}

const takenNames = (): Promise<{ readonly sheets: string[]; readonly tables: string[] }> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    await sync(context);
    return { sheets: sheets.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name) };
  });

/** Fills an empty sheet; it is hidden last, since hiding too loses the user's undo. */
const fillSheet = (content: SheetContent, options: ReadOptions): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(content.name);
    try {
      await perform(context, sheet, contentOperations(content), options);
    } catch (error) {
      throw error instanceof BrokenOff ? error.cause : error;
    }
    const visibility = content.visibility ?? "visible";
    if (visibility === "visible") return;
    sheet.visibility = OFFICE_VISIBILITIES[visibility];
    await sync(context);
  });
