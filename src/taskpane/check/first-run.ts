const KEY = "phuluc.first-run";

/** Whether the card for newcomers was put away in this browser; where nothing is stored it comes again. */
export function isFirstRun(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Puts the card away for good, as far as the browser keeps anything. */
export function endFirstRun(): void {
  try {
    localStorage.setItem(KEY, "done");
  } catch {
    // A browser that keeps nothing shows the card again; nothing is lost by it.
  }
}
