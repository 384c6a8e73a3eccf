import { checkSheetName } from "../sheet-name";
import { callable, readable, type SimObject } from "../sim-object";
import { newSheet, requireSheet, sheetNamed } from "../workbook-model";
import { refuseIfBehind, type Surroundings } from "./surroundings";
import { workbookTables } from "./tables-charts";
import { worksheet } from "./worksheet";

/** The root that every message starts from. */
export function workbookObject(around: Surroundings): SimObject {
  const application: SimObject = {
    kind: "Application",
    identity: "none",
    members: { SuspendScreenUpdatingUntilNextSync: callable(9, () => null) },
  };
  return {
    kind: "Workbook",
    identity: "none",
    members: {
      Name: readable(7, () => around.workbook.name),
      Application: readable(1, () => application),
      Worksheets: readable(1, () => worksheets(around)),
      Tables: readable(1, () => workbookTables(around)),
      Settings: readable(4, () => settings(around)),
    },
  };
}

function watch(around: Surroundings, isWatched: boolean): null {
  around.isWatched = isWatched;
  return null;
}

/** Kept with the document, outside its cells and outside undo and redo. */
function settings({ workbook }: Surroundings): SimObject {
  const setting = (key: string): SimObject => ({
    kind: "Setting",
    identity: "none",
    members: { Value: readable(4, () => workbook.settings.get(key)) },
  });
  const add = (key: unknown, value: unknown) => {
    workbook.settings.set(String(key), value);
    return setting(String(key));
  };
  const find = (key: unknown) => (workbook.settings.has(String(key)) ? setting(String(key)) : null);
  return {
    kind: "SettingCollection",
    identity: "none",
    members: { Add: callable(4, add), GetItemOrNullObject: callable(4, find) },
  };
}

function worksheets(around: Surroundings): SimObject {
  const { workbook } = around;
  const add = (name: unknown) => {
    refuseIfBehind(around, "worksheets.add");
    const given = typeof name === "string" ? name : `Sheet${workbook.nextId}`;
    checkSheetName(workbook, given);
    return worksheet(around, newSheet(workbook, given));
  };
  const find = (key: unknown) => {
    const sheet = workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(workbook, String(key));
    return sheet ? worksheet(around, sheet) : null;
  };
  const get = (key: unknown) => worksheet(around, requireSheet(workbook, String(key)));
  return {
    kind: "WorksheetCollection",
    identity: "none",
    members: {
      Add: callable(1, add),
      GetItem: callable(1, get),
      GetItemOrNullObject: callable(4, find),
      GetActiveWorksheet: callable(1, () => get(workbook.activeSheetId)),
      _RegisterDataChangedEvent: callable(9, () => watch(around, true)),
      _UnregisterDataChangedEvent: callable(9, () => watch(around, false)),
    },
    items: () => workbook.sheets.map((sheet) => worksheet(around, sheet)),
    item: get,
  };
}
