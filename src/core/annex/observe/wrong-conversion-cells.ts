import { wrongConversions } from "../../text/legacy/wrong-conversion";
import type { Observation } from "../annex";
import { forEachText } from "./cells";
import type { Sighting } from "./sighting";

/** Cells with words that only a needless conversion can have made. */
export function wrongConversionCells(sighting: Sighting): Observation[] {
  const { view, legacy } = sighting;
  const found: Observation[] = [];
  forEachText(sighting, (text, row, column) => {
    const words = wrongConversions(text);
    if (words.length === 0) return;
    const at = { row, column };
    if (!legacy?.(view.cellAt(at), column)) found.push({ kind: "wrong-conversion", at, words });
  });
  return found;
}
