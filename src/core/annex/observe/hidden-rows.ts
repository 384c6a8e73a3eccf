import type { Observation } from "../annex";
import type { Sighting } from "./sighting";

/** Rows that hold something and that nobody sees, hidden by hand or by a filter. */
export function hiddenRows({ rows }: Sighting): Observation[] {
  const [first, ...more] = rows.filter(({ isHidden, kind }) => isHidden && kind !== "blank").map(({ row }) => row);
  return first === undefined ? [] : [{ kind: "hidden-rows", rows: [first, ...more] }];
}
