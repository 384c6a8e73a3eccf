import type { Observation } from "../annex";
import { filledCells } from "./cells";
import type { Sighting } from "./sighting";

/** Cells whose text is in a legacy encoding, with what it reads as in Unicode. */
export function legacyFonts(sighting: Sighting): Observation[] {
  const found: Observation[] = [];
  for (const [at, cell] of filledCells(sighting)) {
    const decoded = sighting.legacy(cell, at.column);
    if (!decoded || decoded.text === cell.text) continue;
    const { encoding, text, uncertain } = decoded;
    found.push({ kind: "legacy-font", at, encoding, converted: text.normalize("NFC"), uncertain });
  }
  return found;
}
