import { isNumberAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";
import { dottedDate } from "./dotted-dates";
import { isNumeral, type Replacement } from "./replacement";
import { spacedTime } from "./spaced-dates";
import { quarterLabel, strayStroke } from "./stray-strokes";

/** Wrong marks, spaces or nothing between the parts of a time. */
export const separators = scanning((tokens, at, text) => {
  const found = replacementAt(tokens, at);
  if (!found) return undefined;
  const [end, right] = found;
  return { correction: correct(tokens, text, [at, end], right, "dots-for-slashes"), next: end + 1 };
});

function replacementAt(tokens: readonly Token[], at: number): Replacement | undefined {
  if (isNumberAt(tokens, at)) return dottedDate(tokens, at) ?? spacedTime(tokens, at);
  if (isNumeral(tokens, at)) return dottedDate(tokens, at);
  return strayStroke(tokens, at) ?? quarterLabel(tokens, at);
}
