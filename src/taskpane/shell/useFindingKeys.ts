import { useCallback, type KeyboardEvent } from "react";
import { goToNeighbour } from "../actions/check";
import type { PaneContextValue } from "./PaneContext";

/** F8 or Alt+Down goes to the next finding, Shift+F8 or Alt+Up to the previous one, wherever the focus is in the pane. */
export function useFindingKeys({ work, state }: PaneContextValue): (event: KeyboardEvent) => void {
  const isOnFindings = state.tab === "check" && state.checked !== null;
  return useCallback(
    (event) => {
      const step = stepOf(event);
      if (step === undefined || !isOnFindings) return;
      event.preventDefault();
      void goToNeighbour(work, step);
    },
    [work, isOnFindings],
  );
}

function stepOf({ key, altKey, shiftKey }: Pick<KeyboardEvent, "key" | "altKey" | "shiftKey">): 1 | -1 | undefined {
  if (key === "F8") return shiftKey ? -1 : 1;
  if (altKey && key === "ArrowDown") return 1;
  return altKey && key === "ArrowUp" ? -1 : undefined;
}
