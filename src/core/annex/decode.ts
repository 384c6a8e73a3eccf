import { DEFAULT_FORMAT } from "../grid/format";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import { convertLegacy, LegacyEvidence } from "../text/legacy/decide";
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
export function legacyReader({ rows }: GridSnapshot): LegacyReader | undefined {
  const evidence = new LegacyEvidence();
  for (const cells of rows.values())
    for (const [column, cell] of cells) if (cell.text !== "") evidence.add(cell.text, fontOf(cell), column);
  const decide = evidence.decide();
  if (!decide) return undefined;
  return (cell, column) => {
    const encoding = decide(cell.text, fontOf(cell), column);
    return encoding && { encoding, ...convertLegacy(cell.text, encoding, fontOf(cell)) };
  };
}

const fontOf = ({ format }: Cell): string => format.fontName ?? DEFAULT_FORMAT.fontName;
