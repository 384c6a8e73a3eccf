import { formatAddress } from "../../../src/core/grid/a1";
import { writeValue } from "./cells";
import type { Surroundings } from "./kinds/surroundings";
import { requireSheet } from "./workbook-model";

/** The client's number for the event that the data of a sheet changed. */
const DATA_CHANGED = 10;

export type UserTyping = (sheet: string, row: number, column: number, typed: string) => void;

export const userTypes =
  (around: Surroundings): UserTyping =>
  (name, row, column, typed) => {
    const sheet = requireSheet(around.workbook, name);
    writeValue(sheet, row, column, typed, around.workbook.results);
    const address = formatAddress({ row, column });
    if (around.isWatched) tell(around, { worksheetId: sheet.id, address, triggerSource: "Unknown" });
  };

/** An add-in is told of what it changed itself as well, a moment later (reference text of Excel.EventTriggerSource). */
export function tellOfOwnChanges(around: Surroundings): void {
  const { changedSheets, isWatched } = around;
  for (const worksheetId of isWatched ? changedSheets : [])
    setTimeout(() => tell(around, { worksheetId, address: "A1", triggerSource: "ThisLocalAddin" }));
  changedSheets.clear();
}

const tell = (around: Surroundings, args: object): void =>
  around.tell({
    type: DATA_CHANGED,
    args: { ...args, changeType: "RangeEdited", source: "Local", type: "WorksheetChanged" },
  });
