import type { Annex } from "../annex/annex";
import { fingerprint } from "../grid/fingerprint";
import type { GridSnapshot } from "../grid/snapshot";

/** One hash over all tables of a sheet: another one after checking means that the result is old. */
export const tableFingerprint = (snapshot: GridSnapshot, annexes: readonly Annex[]): string =>
  annexes.map(({ range }) => fingerprint(snapshot, range)).join("-");
