import type { Observation } from "../annex";
import type { Sighting } from "./sighting";

/** Headers that stand again inside the table. */
export const repeatedHeaders = ({ rows }: Sighting): Observation[] =>
  rows.flatMap(({ kind, row }) => (kind === "repeated-header" ? [{ kind, row }] : []));
