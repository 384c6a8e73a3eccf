import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

const subscribe = (listener: () => void): (() => void) => {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

/** The system's choice; contrast themes are the business of `forced-colors` in the styles. */
export const useIsDark = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
