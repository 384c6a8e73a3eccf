import type { TypeLook, Typesetter } from "./typesetters";

/** Where Excel and LibreOffice both break a line: after spaces, and after a hyphen between letters. */
const BREAK = /(?<=[ \t])(?![ \t])|(?<=\p{L}-)(?=\p{L})/u;
const LINE_END = /\r\n?|[\n\v\u2028]/u;

/** How many lines a text takes in a cell of a given width (points), each line filled before the next. At least 1. */
export const countLines = (text: string, width: number, look: TypeLook, setter: Typesetter): number =>
  text
    .split(LINE_END)
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width - setter.inset, look, setter), 0);

function linesOfParagraph(paragraph: string, room: number, look: TypeLook, { widthOf }: Typesetter): number {
  const width = Math.max(room, look.size);
  let lines = 1;
  let filled = 0;
  for (const piece of paragraph.split(BREAK)) {
    const word = widthOf(piece.trimEnd(), look);
    if (filled > 0 && filled + word > width) {
      lines += 1;
      filled = 0;
    }
    const overlong = word > width ? Math.ceil(word / width) - 1 : 0;
    lines += overlong;
    filled += widthOf(piece, look) - overlong * width;
  }
  return lines;
}

/** The least width of a cell (points) that cuts no word of the text. */
export const widthForWords = (text: string, look: TypeLook, { inset, widthOf }: Typesetter): number =>
  inset +
  Math.max(...text.split(LINE_END).flatMap((line) => line.split(BREAK).map((piece) => widthOf(piece.trimEnd(), look))));

/** The width of a cell (points) in which the text stands without wrapping. */
export const unwrappedWidth = (text: string, look: TypeLook, { inset, widthOf }: Typesetter): number =>
  inset + Math.max(...text.split(LINE_END).map((line) => widthOf(line.trimEnd(), look)));

const PRECISION = 0.25;

/** The least width of a cell (points) in which a text takes at most so many lines. */
export function widthForLines(text: string, most: number, look: TypeLook, setter: Typesetter): number {
  let narrow = widthForWords(text, look, setter);
  let wide = Math.max(narrow, unwrappedWidth(text, look, setter));
  if (countLines(text, narrow, look, setter) <= most) return narrow;
  while (wide - narrow > PRECISION) {
    const middle = (narrow + wide) / 2;
    if (countLines(text, middle, look, setter) <= most) wide = middle;
    else narrow = middle;
  }
  return wide;
}
