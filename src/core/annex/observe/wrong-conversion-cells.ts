import { compose } from "../../text/compose";
import { wrongConversions } from "../../text/legacy/wrong-conversion";
import type { Observation } from "../annex";
import { filledCells } from "./cells";
import type { Sighting } from "./sighting";

/** Cells with words that only a needless conversion can have made. */
export function wrongConversionCells(sighting: Sighting): Observation[] {
  const found: Observation[] = [];
  for (const [at, cell] of filledCells(sighting)) {
    if (sighting.legacy(cell, at.column)) continue;
    const words = wrongConversions(compose(cell.text));
    if (words.length > 0) found.push({ kind: "wrong-conversion", at, words });
  }
  return found;
}
