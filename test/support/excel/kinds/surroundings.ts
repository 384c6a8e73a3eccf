import type { ExcelEvent } from "../client";
import { ExcelFailure, type ExcelErrorCode } from "../failure";
import type { SimWorkbook } from "../workbook-model";

/** What every object of the simulated Excel stands in. */
export interface Surroundings {
  readonly workbook: SimWorkbook;
  /** Another workbook is in front: select, activate, add, delete and freeze fail (Microsoft's troubleshooting page; 3.1). */
  isOtherWorkbookInFront: boolean;
  /** Calls that lose the user's undo stack, in the order they came. */
  readonly undoLosses: string[];
  /** Brings an event to the client, wherever it runs. */
  tell: (event: ExcelEvent) => void;
  /** The add-in asked to be told of changes. */
  isWatched: boolean;
  /** Sheets that the message under way changed: the add-in is told of its own changes as well. */
  readonly changedSheets: Set<string>;
  /** A code makes the call that is about to be done fail with it. */
  beforeCall?: ((name: string) => ExcelErrorCode | undefined) | undefined;
}

export function refuseIfBehind({ isOtherWorkbookInFront }: Surroundings, what: string): void {
  if (isOtherWorkbookInFront)
    throw new ExcelFailure("GeneralException", `${what} while another workbook has the focus`);
}
