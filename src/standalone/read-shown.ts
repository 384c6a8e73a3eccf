import type { WorkbookHost } from "../hosts/workbook";
import type { ShownSheet } from "./spreadsheet/workbook-data";

/** So long the page may be deaf: shorter than a person notices. */
const SLICE_MS = 40;

/**
 * The sheets that a user can bring to light, read with pauses in which the page hears him. Those hidden even from the
 * list of hidden sheets are left out: nobody sees them here, and the roll-up's is long.
 */
export async function readShown(file: Pick<WorkbookHost, "sheets" | "read">): Promise<readonly ShownSheet[]> {
  const shown: ShownSheet[] = [];
  let sliceEnd = performance.now() + SLICE_MS;
  for (const { name, visibility } of await file.sheets()) {
    if (visibility === "very-hidden") continue;
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE_MS;
    }
    shown.push({ snapshot: await file.read(name), isVisible: visibility === "visible" });
  }
  return shown;
}
