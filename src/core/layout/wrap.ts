import { textWidth, type TypeLook } from "./font-metrics";

/** Where Excel and LibreOffice both break a line: after spaces, and after a hyphen between letters. */
const BREAK = /(?<=[ \t])(?![ \t])|(?<=\p{L}-)(?=\p{L})/u;
const LINE_END = /\r\n?|[\n\v\u2028]/u;

/** How many lines a text takes in a given width (points), each line filled before the next begins. At least 1. */
export const countLines = (text: string, width: number, look: TypeLook): number =>
  text.split(LINE_END).reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, look), 0);

function linesOfParagraph(paragraph: string, width: number, look: TypeLook): number {
  let lines = 1;
  let filled = 0;
  for (const piece of paragraph.split(BREAK)) {
    const word = textWidth(piece.trimEnd(), look);
    if (filled > 0 && filled + word > width) {
      lines += 1;
      filled = 0;
    }
    const overlong = word > width ? Math.ceil(word / width) - 1 : 0;
    lines += overlong;
    filled += textWidth(piece, look) - overlong * width;
  }
  return lines;
}

/** The widest unbreakable piece in points: a narrower column would cut a word. */
export const widestWord = (text: string, look: TypeLook): number =>
  Math.max(
    ...text.split(LINE_END).flatMap((line) => line.split(BREAK).map((piece) => textWidth(piece.trimEnd(), look))),
  );

/** The width in points that the text needs to stand without wrapping. */
export const unwrappedWidth = (text: string, look: TypeLook): number =>
  Math.max(...text.split(LINE_END).map((line) => textWidth(line.trimEnd(), look)));

/** The least width (points, to a quarter of one) in which a text takes at most so many lines. */
export function widthForLines(text: string, most: number, look: TypeLook): number {
  let narrow = widestWord(text, look);
  let wide = Math.max(narrow, unwrappedWidth(text, look));
  if (countLines(text, narrow, look) <= most) return narrow;
  while (wide - narrow > 0.25) {
    const middle = (narrow + wide) / 2;
    if (countLines(text, middle, look) <= most) wide = middle;
    else narrow = middle;
  }
  return wide;
}
