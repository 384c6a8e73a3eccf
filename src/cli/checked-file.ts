import type { ReviewedSheet } from "./review-file";

/** One file's outcome: what was found, or why it could not be read. */
export type CheckedFile =
  | { readonly path: string; readonly sheets: readonly ReviewedSheet[]; readonly error?: never }
  | { readonly path: string; readonly error: { readonly code: string; readonly message: string } };
