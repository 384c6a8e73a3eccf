import type { Observation } from "../annex";
import type { Sighting } from "./sighting";

/** Rows that hold something and that nobody sees, hidden by hand or by a filter. */
export function hiddenRows({ rows }: Sighting): Observation[] {
  const hidden = rows.filter(({ isHidden, kind }) => isHidden && kind !== "blank").map(({ row }) => row);
  return hidden.length > 0 ? [{ kind: "hidden-rows", rows: hidden }] : [];
}
