import { formatAddress } from "../../../src/core/grid/a1";
import { writeValue } from "./cells";
import type { OfficeClient } from "./client";
import type { Surroundings } from "./kinds/surroundings";
import { requireSheet } from "./workbook-model";

/** The client's number for the event that the data of a sheet changed. */
const DATA_CHANGED = 10;

export type UserTyping = (sheet: string, row: number, column: number, typed: string) => void;

type Teller = Pick<OfficeClient, "tell">;

export const userTypes =
  (around: Surroundings, client: Teller): UserTyping =>
  (name, row, column, typed) => {
    const sheet = requireSheet(around.workbook, name);
    writeValue(sheet, row, column, typed, around.workbook.results);
    const address = formatAddress({ row, column });
    if (around.isWatched) tell(client, { worksheetId: sheet.id, address, triggerSource: "Unknown" });
  };

/** An add-in is told of what it changed itself as well, a moment later (reference text of Excel.EventTriggerSource). */
export function tellOfOwnChanges({ changedSheets, isWatched }: Surroundings, client: Teller): void {
  for (const worksheetId of isWatched ? changedSheets : [])
    setTimeout(() => tell(client, { worksheetId, address: "A1", triggerSource: "ThisLocalAddin" }));
  changedSheets.clear();
}

const tell = (client: Teller, args: object): void =>
  client.tell({
    type: DATA_CHANGED,
    args: { ...args, changeType: "RangeEdited", source: "Local", type: "WorksheetChanged" },
  });
