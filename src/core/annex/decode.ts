import { DEFAULT_FORMAT } from "../grid/format";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import { convertLegacy, decideLegacy, type FontedText } from "../text/legacy/decide";
import type { Converted, LegacyEncoding } from "../text/legacy/letters";

/** A text of a legacy font, in Unicode. */
export interface Decoded extends Converted {
  readonly encoding: LegacyEncoding;
}

/** Reads a cell's legacy text; undefined for a cell that is Unicode. */
export type LegacyReader = (cell: Cell, column: number) => Decoded | undefined;

/**
 * Decides the encodings of a sheet once, for all its cells together: one cell alone is too little to go by. Undefined
 * where all of it is Unicode.
 */
export function legacyReader(snapshot: GridSnapshot): LegacyReader | undefined {
  const decide = decideLegacy(fontedTexts(snapshot));
  if (!decide) return undefined;
  return (cell, column) => {
    const fonted = fontedText(cell, column);
    const encoding = decide(fonted);
    return encoding && { encoding, ...convertLegacy(cell.text, encoding, fonted.fontName) };
  };
}

const fontedText = ({ text, format }: Cell, column: number): FontedText => ({
  text,
  fontName: format.fontName ?? DEFAULT_FORMAT.fontName,
  column,
});

function* fontedTexts({ rows }: GridSnapshot): Iterable<FontedText> {
  for (const cells of rows.values())
    for (const [column, cell] of cells) if (cell.text !== "") yield fontedText(cell, column);
}
