import { itemAt } from "../collections";

const SLIP = 1;
/** Same letter, other mark: "Nội"/"Nôi". */
const MARK = 0.35;
/** A space too many or too few. */
const SPACE = 0.4;
const BLANK = " ".charCodeAt(0);

/** A text in two foldings of equal length: with its marks, and without any. */
export interface Word {
  readonly folded: string;
  readonly bare: string;
}

/**
 * Damerau-Levenshtein (optimal string alignment) where a wrong mark costs less than a wrong letter. More than `limit`
 * is reported as Infinity.
 */
export function editDistance(a: Word, b: Word, limit: number): number {
  if (Math.abs(a.folded.length - b.folded.length) * SPACE > limit) return Infinity;
  let before: number[] = [];
  let previous = Array.from({ length: b.folded.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.folded.length; i += 1) {
    const row = nextRow(a, b, i, previous, before);
    if (row.least > limit) return Infinity;
    before = previous;
    previous = row.costs;
  }
  return itemAt(previous, b.folded.length);
}

function nextRow(a: Word, b: Word, i: number, previous: readonly number[], before: readonly number[]) {
  const x = a.folded.charCodeAt(i - 1);
  const bareX = a.bare.charCodeAt(i - 1);
  const beforeX = a.folded.charCodeAt(i - 2);
  const removal = x === BLANK ? SPACE : SLIP;
  let left = i;
  let least = left;
  const costs = [left];
  for (let j = 1; j <= b.folded.length; j += 1) {
    const y = b.folded.charCodeAt(j - 1);
    const change = x === y ? 0 : bareX === b.bare.charCodeAt(j - 1) ? MARK : SLIP;
    let cost = Math.min(
      itemAt(previous, j) + removal,
      left + (y === BLANK ? SPACE : SLIP),
      itemAt(previous, j - 1) + change,
    );
    if (x === b.folded.charCodeAt(j - 2) && y === beforeX) cost = Math.min(cost, itemAt(before, j - 2) + SLIP);
    costs.push(cost);
    left = cost;
    if (cost < least) least = cost;
  }
  return { costs, least };
}
