import { useEffect, useMemo, useReducer, useRef } from "react";
import { open } from "../actions/open";
import { doRibbonCommand } from "../actions/ribbon";
import type { Work } from "../actions/work";
import { loadCore } from "../core";
import { listenToRibbon } from "../ribbon";
import { reduce } from "../state/reducer";
import { INITIAL_STATE } from "../state/state";
import type { PaneContextValue } from "./PaneContext";

export type WorkProps = Omit<Work, "dispatch" | "state">;

/** The pane's state, and deeds that always see its newest value. A new host starts it afresh. */
export function useWork({ host, desk, looking, files, today }: WorkProps): PaneContextValue {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const newest = useRef(state);
  useEffect(() => {
    newest.current = state;
  });
  const work = useMemo<Work>(() => {
    const step: Work["dispatch"] = (action) => {
      newest.current = reduce(newest.current, action);
      dispatch(action);
    };
    return { host, desk, ...(looking && { looking }), files, today, dispatch: step, state: () => newest.current };
  }, [host, desk, looking, files, today]);
  useEffect(() => {
    void loadCore();
    void looking?.();
  }, [looking]);
  useEffect(() => {
    work.dispatch({ type: "workbookOpened" });
    void open(work);
    return work.host.onChanged((sheet) => work.dispatch({ type: "sheetChanged", sheet }));
  }, [work]);
  useEffect(() => listenToRibbon((command) => void doRibbonCommand(work, command)), [work]);
  return { state, work };
}
