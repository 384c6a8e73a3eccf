import { createContext, use } from "react";
import type { Work } from "../actions/work";
import type { PaneState } from "../state/state";

export interface PaneContextValue {
  readonly state: PaneState;
  readonly work: Work;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** State and deeds for whatever stands inside the pane. */
export function usePane(): PaneContextValue {
  const value = use(PaneContext);
  if (!value) throw new Error("usePane outside the pane");
  return value;
}
