import type { SheetContent } from "../core/grid/sheet-content";

/** Writes files on the thread that serves it. */
export interface Writing {
  /**
   * The workbook with these sheets in it.
   * @param library the address of the library that writes
   * @throws HostError `damaged`, `too-large` or `host-failed`
   */
  readonly putSheets: (bytes: Uint8Array, sheets: readonly SheetContent[], library: string) => Promise<Uint8Array>;
}
