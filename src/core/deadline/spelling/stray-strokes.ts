import { isGluedAt, isKeyAt, isNumberAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { isNumeral, type Replacement } from "./replacement";

const STROKE = learn("/");
const SLIPS: readonly number[] = [".", ",", "-", "'", "’", "‘", "`", "\\"].map(learn);

/** "15//6/2026", "15/.6/2026", "15/6/'26": a stroke with another mark that slipped in beside it. */
export function strayStroke(tokens: readonly Token[], at: number): Replacement | undefined {
  const [one, other] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (one === STROKE && other === STROKE) return [at + 1, "/"];
  const isSlip = (one === STROKE && SLIPS.includes(other)) || (other === STROKE && SLIPS.includes(one));
  return isSlip && isGluedAt(tokens, at + 1) && partsNumbers(tokens, at) ? [at + 1, "/"] : undefined;
}

const partsNumbers = (tokens: readonly Token[], at: number): boolean =>
  (isNumberAt(tokens, at - 1) || isNumeral(tokens, at - 1)) && isNumberAt(tokens, at + 2);

/** "Quý: II/2026". */
export const quarterLabel = (tokens: readonly Token[], at: number): Replacement | undefined =>
  isKeyAt(tokens, at, "quý") &&
  isKeyAt(tokens, at + 1, ":") &&
  (isNumeral(tokens, at + 2) || isNumberAt(tokens, at + 2))
    ? [at + 2, `${textAt(tokens, at)} ${textAt(tokens, at + 2)}`]
    : undefined;
