import { EM, TIMES, TIMES_SUBSTITUTED, type Face } from "./font-metrics";
import { PIXEL } from "./pixels";

/** How a text is set, as far as its width goes. Sizes are points. */
export interface TypeLook {
  readonly size: number;
  readonly bold: boolean;
}

/** A program that sets texts in cells, and what it keeps free. Lengths are points. */
export interface Typesetter {
  /** Beside the text, left and right together. */
  readonly inset: number;
  /** Above and below the lines together. */
  readonly padding: number;
  readonly lineHeight: (size: number) => number;
  /** The width of a text in one line. */
  readonly widthOf: (text: string, look: TypeLook) => number;
}

/** The heights to which Excel's AutoFit makes a line of Times New Roman, in pixels by size. */
const EXCEL_LINES: ReadonlyMap<number, number> = new Map([
  [11, 20],
  [12, 21],
  [13, 22],
  [14, 25],
]);
const LINE_TO_SIZE = 1.35;

/** Excel on a machine with Times New Roman: two pixels beside the text on each side, one for the grid line. */
export const EXCEL: Typesetter = {
  inset: 5 * PIXEL,
  padding: 0,
  lineHeight: (size) => (EXCEL_LINES.get(size) ?? Math.ceil((size / PIXEL) * LINE_TO_SIZE)) * PIXEL,
  widthOf: remembering((text, look) => widest(text, look, TIMES, 1)),
};

/** Ascent and descent of Times New Roman in 1/2048 em (the font's hhea table). */
const LETTER_HEIGHT = 1825 + 443;
/** LibreOffice takes a pixel for a little more than 1/96 inch; measured at 11 to 14 points. */
const PIXEL_SLACK = 1.03;

/**
 * LibreOffice on a machine that lacks Times New Roman: a narrower inset and lower lines, but wider letters, and the
 * substitute's two accents on a capital reach above its line.
 */
export const LIBREOFFICE: Typesetter = {
  inset: 3,
  padding: 4.5,
  lineHeight: (size) => (size * LETTER_HEIGHT) / EM,
  widthOf: remembering((text, look) => widest(text, look, TIMES_SUBSTITUTED, PIXEL_SLACK)),
};

/** Whoever opens the workbook has to see every line. */
export const TYPESETTERS: readonly Typesetter[] = [EXCEL, LIBREOFFICE];

/** The width on paper, or on the screen, where each letter is a whole number of pixels; whichever is greater. */
function widest(
  text: string,
  { size, bold }: TypeLook,
  { regular, bold: heavy }: { readonly regular: Face; readonly bold: Face },
  slack: number,
): number {
  const face = bold ? heavy : regular;
  const em = Math.round(size / PIXEL);
  let units = 0;
  let pixels = 0;
  for (const character of text) {
    const advance = face.advance(character);
    units += advance;
    pixels += Math.round((advance * em) / EM);
  }
  return Math.max((units * size) / EM, pixels * PIXEL * slack);
}

/** Vietnamese is written in a few thousand syllables: each is measured once. */
function remembering(measure: Typesetter["widthOf"]): Typesetter["widthOf"] {
  const known = new Map<string, number>();
  return (text, look) => {
    if (text.length > LONGEST_SYLLABLE) return measure(text, look);
    const key = `${look.size}/${look.bold ? 1 : 0}/${text}`;
    const width = known.get(key) ?? measure(text, look);
    known.set(key, width);
    return width;
  };
}
const LONGEST_SYLLABLE = 8;
