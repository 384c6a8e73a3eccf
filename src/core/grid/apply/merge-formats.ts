import type { CellFormat } from "../format";

const merged = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** A format with some properties changed. Cells that look alike go on sharing one object. */
export function mergeFormats(format: CellFormat, change: CellFormat): CellFormat {
  const key = JSON.stringify(change);
  let changes = merged.get(format);
  if (!changes) merged.set(format, (changes = new Map<string, CellFormat>()));
  let result = changes.get(key);
  if (!result) changes.set(key, (result = { ...format, ...change }));
  return result;
}
