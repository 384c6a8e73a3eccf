import type { Observation } from "../annex";
import { forEachText } from "./cells";
import type { Sighting } from "./sighting";

/** Cells whose text is in a legacy encoding, with what it reads as in Unicode. */
export function legacyFonts(sighting: Sighting): Observation[] {
  const { view, legacy } = sighting;
  const found: Observation[] = [];
  if (!legacy) return found;
  forEachText(sighting, (_, row, column) => {
    const at = { row, column };
    const cell = view.cellAt(at);
    const decoded = legacy(cell, column);
    if (!decoded || decoded.text === cell.text) return;
    const { encoding, text, uncertain } = decoded;
    found.push({ kind: "legacy-font", at, encoding, converted: text.normalize("NFC"), uncertain });
  });
  return found;
}
