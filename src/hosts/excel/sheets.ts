import type { CellRange } from "../../core/grid/address";
import { renameSheets } from "../../core/grid/rename-sheets";
import type { SheetContent } from "../../core/grid/sheet-content";
import { isSheetName, nameSheets } from "../../core/grid/sheet-name";
import { HostError } from "../refusals";
import type { ReadOptions, SheetInfo } from "../workbook";
import { refuseWhenCancelled } from "./cancel";
import { rangeIn } from "./extent";
import { contentOperations } from "./new-sheet";
import { BrokenOff, perform } from "./perform";
import { inExcel, syncToRead } from "./session";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
const OFFICE_VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

export const listSheets = (): Promise<readonly SheetInfo[]> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
    await syncToRead(context);
    return sheets.items.map(({ name, visibility, protection }) => ({
      name,
      visibility: VISIBILITIES[visibility],
      isProtected: protection.protected,
    }));
  });

export const activeSheetName = (): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await syncToRead(context);
    return sheet.name;
  });

/** Activating and selecting fail, without saying why, while another workbook is in front (Microsoft's troubleshooting page). */
export const revealRange = (name: string, range: CellRange): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    rangeIn(sheet, range).select();
    await syncToRead(context);
  }, "other-workbook");

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
  const taken = (await listSheets()).map(({ name }) => name);
  const sheets = renameSheets(contents, nameSheets(contents, taken));
  const names = sheets.map(({ name }) => name);
  await inExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  }, "other-workbook");
  try {
    for (const sheet of sheets) await fillSheet(sheet, options);
  } catch (error) {
    await removeSheets(names);
    throw error;
  }
  return names;
}

function refuseBadNames(contents: readonly SheetContent[]): void {
  const bad = contents.find(({ name }) => !isSheetName(name));
  if (bad) throw new HostError("bad-sheet-name", bad.name);
}

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
    await context.sync();
  });

/**
 * The product's own sheet of that name with new content. The new one is made beside the old one, which goes only once
 * its successor stands: never a workbook with half of either.
 */
export async function putSheet(content: SheetContent, options: ReadOptions = {}): Promise<void> {
  refuseBadNames([content]);
  const sheets = await listSheets();
  if (!sheets.some(({ name }) => sameName(name, content.name))) {
    await addSheets([content], options);
    return;
  }
  const [made = content.name] = await addSheets([content], options);
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getItem(content.name).load("position");
    await syncToRead(context);
    const successor = worksheets.getItem(made);
    old.visibility = "Visible";
    old.delete();
    successor.name = content.name;
    successor.position = old.position;
    await context.sync();
  }, "other-workbook");
}

export const removeSheet = (name: string): Promise<void> => removeSheets([name]);

/** A very hidden sheet cannot be deleted before it is shown. */
const removeSheets = (names: readonly string[]): Promise<void> =>
  inExcel(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  }, "other-workbook");

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
