import type { Dispatch } from "react";
import type { CalendarDate } from "../../core/calendar";
import { HostError } from "../../hosts/refusals";
import type { ReadOptions, WorkbookHost } from "../../hosts/workbook";
import type { Action } from "../state/reducer";
import type { PaneState } from "../state/state";
import { TEXTS } from "../texts";

/** What the pane's deeds work with. */
export interface Work {
  readonly host: WorkbookHost;
  readonly openFile: (file: File) => Promise<WorkbookHost>;
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

const sentenceOf = (error: unknown): string => (error instanceof HostError ? error.message : TEXTS.failure);

export const refuseIfAborted = (signal: AbortSignal): void => {
  if (signal.aborted) throw new HostError("cancelled");
};
