import { MAX_COLUMNS, MAX_ROWS } from "../../../../src/core/grid/a1";
import { contains } from "../../../../src/core/grid/address";
import { rangeOfAddress } from "../address";
import { refuseIfProtected, usedRangeOf } from "../cells";
import { ExcelFailure } from "../failure";
import { checkSheetName } from "../sheet-name";
import { callable, readable, writable, type Member, type SimObject } from "../sim-object";
import { STANDARD_HEIGHT, type SimSheet } from "../workbook-model";
import { breakReferences, followRename, replaceAll } from "../references";
import { pageBreaks } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { rangeObject } from "./range";
import { refuseIfBehind, type Surroundings } from "./surroundings";
import { chartCollection, tableCollection } from "./tables-charts";

/** A longer address is cut silently by Excel (excel-platform.md 2.1), so the simulation refuses it. */
const LONGEST_ADDRESS = 8192;
const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

export function worksheet(around: Surroundings, sheet: SimSheet): SimObject {
  const protection: SimObject = {
    kind: "WorksheetProtection",
    identity: "none",
    members: { Protected: readable(2, () => sheet.isProtected) },
  };
  return {
    kind: "Worksheet",
    identity: { id: sheet.id },
    members: {
      Id: readable(1, () => sheet.id),
      Name: writable(
        1,
        () => sheet.name,
        (value) => rename(around, sheet, String(value)),
      ),
      Visibility: writable(
        1,
        () => VISIBILITIES[sheet.visibility],
        (value) => show(around, sheet, value),
      ),
      Position: writable(
        1,
        () => around.workbook.sheets.indexOf(sheet),
        (value) => move(around, sheet, Number(value)),
      ),
      StandardHeight: readable(7, () => STANDARD_HEIGHT),
      Protection: readable(2, () => protection),
      PageLayout: readable(9, () => pageLayout(around, sheet)),
      HorizontalPageBreaks: readable(9, () => pageBreaks(sheet)),
      FreezePanes: readable(7, () => freezePanes(around, sheet)),
      Tables: readable(1, () => tableCollection(around, sheet)),
      Charts: readable(1, () => chartCollection(sheet)),
      ...rangesOf(around, sheet),
      ...lifeOf(around, sheet),
    },
  };
}

function rename(around: Surroundings, sheet: SimSheet, name: string): void {
  if (name.toLowerCase() !== sheet.name.toLowerCase()) checkSheetName(around.workbook, name);
  around.undoLosses.push("Worksheet.name");
  followRename(around.workbook, sheet.name, name);
  sheet.name = name;
}

function move(around: Surroundings, sheet: SimSheet, position: number): void {
  const others = around.workbook.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw new ExcelFailure("InvalidArgument", `no position ${position}`);
  around.undoLosses.push("Worksheet.position");
  around.workbook.sheets = others.toSpliced(position, 0, sheet);
}

/** Excel keeps at least one sheet in view. */
function show(around: Surroundings, sheet: SimSheet, value: unknown): void {
  const found = Object.entries(VISIBILITIES).find(([, name]) => name === value);
  if (!found) throw new ExcelFailure("InvalidArgument", `no visibility ${String(value)}`);
  around.undoLosses.push("Worksheet.visibility");
  sheet.visibility = found[0] as SimSheet["visibility"];
  if (around.workbook.sheets.every(({ visibility }) => visibility !== "visible"))
    throw new ExcelFailure("InvalidOperation", "the last visible sheet cannot be hidden");
}

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function rangesOf(around: Surroundings, sheet: SimSheet): Record<string, Member> {
  const byIndexes = (...numbers: unknown[]) => {
    const [top = -1, left = -1, rows = 0, columns = 0] = numbers.map(Number);
    const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const isInside =
      contains(WHOLE, { row: top, column: left }) && contains(WHOLE, { row: range.bottom, column: range.right });
    if (!isInside || rows < 1 || columns < 1) throw new ExcelFailure("InvalidArgument", `no range ${numbers.join()}`);
    return rangeObject(around, sheet, range);
  };
  const byAddress = (address: unknown) => {
    const text = (address ?? "") as string;
    if (text.length > LONGEST_ADDRESS)
      throw new ExcelFailure("InvalidArgument", "an address of more than 8,192 characters");
    const range = rangeOfAddress(text);
    if (!range) throw new ExcelFailure("InvalidArgument", `no range ${text}`);
    return rangeObject(around, sheet, range);
  };
  const used = (valuesOnly: unknown) => {
    const range = usedRangeOf(sheet, valuesOnly === true);
    return range ? rangeObject(around, sheet, range) : null;
  };
  return {
    GetRange: callable(1, byAddress),
    GetRangeByIndexes: callable(7, byIndexes),
    GetUsedRangeOrNullObject: callable(4, used),
    // A blank sheet's used range is its first cell (reference text of Worksheet.getUsedRange).
    GetUsedRange: callable(1, (valuesOnly) => used(valuesOnly) ?? byAddress("A1")),
  };
}

function lifeOf(around: Surroundings, sheet: SimSheet): Record<string, Member> {
  const { workbook } = around;
  const activate = () => {
    refuseIfBehind(around, "Worksheet.activate");
    if (sheet.visibility !== "visible")
      throw new ExcelFailure("InvalidOperation", "a hidden sheet cannot be activated");
    workbook.activeSheetId = sheet.id;
    return null;
  };
  const remove = () => {
    refuseIfBehind(around, "Worksheet.delete");
    if (sheet.visibility === "very-hidden")
      throw new ExcelFailure("GeneralException", "a very hidden sheet cannot be deleted");
    const others = workbook.sheets.filter((other) => other !== sheet);
    if (!others.some(({ visibility }) => visibility === "visible"))
      throw new ExcelFailure("InvalidOperation", "the last visible sheet cannot be deleted");
    around.undoLosses.push("Worksheet.delete");
    workbook.sheets = others;
    breakReferences(workbook, sheet.name);
    if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = others[0]?.id ?? "";
    return null;
  };
  return {
    Activate: callable(1, activate),
    Delete: callable(1, remove),
    ReplaceAll: callable(9, (text, by) => replaceAll(sheet, String(text), String(by))),
  };
}

function freezePanes(around: Surroundings, sheet: SimSheet): SimObject {
  const freeze = (count: unknown) => {
    refuseIfBehind(around, "freezePanes.freezeRows");
    refuseIfProtected(sheet);
    sheet.frozenRows = Number(count);
    return null;
  };
  const members = { FreezeRows: callable(7, freeze), Unfreeze: callable(7, () => freeze(0)) };
  return { kind: "WorksheetFreezePanes", identity: "none", members };
}
