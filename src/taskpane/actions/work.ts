import type { Dispatch } from "react";
import type { CalendarDate } from "../../core/calendar";
import type { SheetContent } from "../../core/grid/sheet-content";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { HostError } from "../../hosts/refusals";
import type { RollUpDesk } from "../../desk/desk";
import type { Looking } from "../../desk/looking";
import type { ReadOptions, SheetInfo, WorkbookHost } from "../../hosts/workbook";
import type { Action } from "../state/reducer";
import type { PaneState } from "../state/state";
import { TEXTS } from "../texts";

/** A picked workbook that is only looked at. */
export interface PickedWorkbook {
  readonly sheets: readonly SheetInfo[];
  readonly memory: string | null;
  sheet(name: string): GridSnapshot;
}

/** Files beside the open workbook. Throws HostError. */
export interface Files {
  readonly read: (file: File) => Promise<PickedWorkbook>;
  readonly make: (sheets: readonly SheetContent[]) => Promise<Uint8Array>;
  /** Gives a file to the user, who keeps it where it belongs. */
  readonly handOut: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** What the pane's deeds work with. */
export interface Work {
  readonly host: WorkbookHost;
  /** Where files for the roll-up are read and counted. */
  readonly desk: () => Promise<RollUpDesk>;
  /** Another thread that looks at sheets; absent or undefined where there is none. */
  readonly looking?: () => Promise<Looking | undefined>;
  readonly files: Files;
  readonly today: CalendarDate;
  readonly dispatch: Dispatch<Action>;
  /** The state now, not when the deed began. */
  readonly state: () => PaneState;
}

/** Does one deed at a time, with progress and a way to stop it; a failure becomes a sentence. */
export async function perform(
  work: Work,
  label: string,
  deed: (options: Required<ReadOptions>) => Promise<void>,
): Promise<void> {
  if (work.state().busy) return;
  const abort = new AbortController();
  work.dispatch({ type: "busy", busy: { label, share: null, cancel: () => abort.abort() } });
  work.dispatch({ type: "told", message: null });
  try {
    await deed({ signal: abort.signal, onProgress: (share) => work.dispatch({ type: "progressed", share }) });
  } catch (error) {
    work.dispatch({ type: "told", message: { intent: "error", text: sentenceOf(error) } });
  } finally {
    work.dispatch({ type: "busy", busy: null });
  }
}

/** A deed that the pane will not do; `message` is the sentence for the user. */
export class Declined extends Error {}

/** A refusal has its sentence; anything else is a fault of the program, which its developers have to see. */
function sentenceOf(error: unknown): string {
  if (error instanceof HostError || error instanceof Declined) return error.message;
  reportError(error);
  return TEXTS.failure;
}

export const refuseIfAborted = (signal: AbortSignal): void => {
  if (signal.aborted) throw new HostError("cancelled");
};
