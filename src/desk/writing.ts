import type { Change } from "../hosts/xlsx";

/** Writes files on the thread that serves it. */
export interface Writing {
  /**
   * The workbook with a change made.
   * @param library the address of the library that writes
   * @throws HostError `damaged`, `too-large`, `sheet-not-found` or `host-failed`
   */
  readonly changeFile: (bytes: Uint8Array, change: Change, library: string) => Promise<Uint8Array>;
}
