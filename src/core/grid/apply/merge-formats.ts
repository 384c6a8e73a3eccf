import type { CellFormat } from "../format";

const merged = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** What a changed format was made of. */
export interface Derivation {
  readonly base: CellFormat;
  readonly change: CellFormat;
}

const derivations = new WeakMap<CellFormat, Derivation>();

/** From which format, and by which change, a format came; undefined for one that `mergeFormats` did not make. */
export const derivationOf = (format: CellFormat): Derivation | undefined => derivations.get(format);

/** A format with some properties changed. Cells that look alike go on sharing one object. */
export function mergeFormats(format: CellFormat, change: CellFormat): CellFormat {
  const key = JSON.stringify(change);
  let changes = merged.get(format);
  if (!changes) merged.set(format, (changes = new Map<string, CellFormat>()));
  let result = changes.get(key);
  if (!result) {
    result = { ...format, ...change };
    changes.set(key, result);
    derivations.set(result, { base: format, change });
  }
  return result;
}
