import type { CellRange } from "../../core/grid/address";
import type { SheetInfo } from "../workbook";
import { rangeIn } from "./extent";
import { inExcel, sync } from "./session";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
export const OFFICE_VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

export const listSheets = (): Promise<readonly SheetInfo[]> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
    await sync(context);
    return sheets.items.map(({ name, visibility, protection }) => ({
      name,
      visibility: VISIBILITIES[visibility],
      isProtected: protection.protected,
    }));
  });

export const activeSheetName = (): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await sync(context);
    return sheet.name;
  });

/** Activating and selecting fail, without saying why, while another workbook is in front (Microsoft's troubleshooting page). */
export const revealRange = (name: string, range: CellRange): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    rangeIn(sheet, range).select();
    await sync(context);
  }, "other-workbook");

export const removeSheet = (name: string): Promise<void> => removeSheets([name]);

/** A very hidden sheet cannot be deleted before it is shown. */
export const removeSheets = (names: readonly string[]): Promise<void> =>
  inExcel(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await sync(context);
  }, "other-workbook");
