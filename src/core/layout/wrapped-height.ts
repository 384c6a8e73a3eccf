import { roundUpToPixel } from "./pixels";
import { TYPESETTERS, type TypeLook } from "./typesetters";
import { countLines } from "./wrap";

/** The height in points, in whole pixels, that shows a wrapped text in a cell of a width (points), whichever program opens it. */
export const wrappedHeight = (text: string, width: number, look: TypeLook): number =>
  heightOf((setter) => countLines(text, width, look, setter), look);

/** The same for a text that does not wrap. */
export const unwrappedHeight = (look: TypeLook): number => heightOf(() => 1, look);

const heightOf = (linesBy: (setter: (typeof TYPESETTERS)[number]) => number, { size }: TypeLook): number =>
  roundUpToPixel(Math.max(...TYPESETTERS.map((setter) => linesBy(setter) * setter.lineHeight(size) + setter.padding)));
