import { readable, type SimObject } from "../sim-object";

/** Several ranges at once; their addresses stand in `areas` (#1590: the address of the whole shows single cells). */
export function rangeAreas(ranges: readonly SimObject[]): SimObject {
  const areas: SimObject = { kind: "RangeCollection", identity: "none", members: {}, items: () => ranges };
  return {
    kind: "RangeAreas",
    identity: "reference",
    members: { Areas: readable(9, () => areas), AreaCount: readable(9, () => ranges.length) },
  };
}
