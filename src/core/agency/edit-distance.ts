const INSERT = 1;
const SWAP = 1;
const REPLACE = 1;
/** Same letter, other mark: "Nội"/"Nôi". */
const REPLACE_MARK = 0.35;
/** A space too many or too few. */
const SPACE = 0.4;

/**
 * Damerau-Levenshtein (optimal string alignment) where a wrong mark costs less than a wrong letter. `a` and `b` are
 * folded, `bareA` and `bareB` the same without diacritics (letter by letter). More than `limit` is reported as Infinity.
 */
export function editDistance(a: Word, b: Word, limit: number): number {
  if (Math.abs(a.folded.length - b.folded.length) > limit / SPACE) return Infinity;
  let before: number[] = [];
  let previous = Array.from({ length: b.folded.length + 1 }, (_, index) => index * INSERT);
  for (let i = 1; i <= a.folded.length; i += 1) {
    const row = [i * INSERT];
    for (let j = 1; j <= b.folded.length; j += 1) row.push(cheapest(a, b, i, j, { row, previous, before }));
    if (Math.min(...row) > limit) return Infinity;
    before = previous;
    previous = row;
  }
  return previous[b.folded.length] ?? Infinity;
}

/** A text in two foldings of equal length. */
export interface Word {
  readonly folded: string;
  readonly bare: string;
}

interface Rows {
  readonly row: readonly number[];
  readonly previous: readonly number[];
  readonly before: readonly number[];
}

function cheapest(a: Word, b: Word, i: number, j: number, { row, previous, before }: Rows): number {
  const [x, y] = [a.folded[i - 1], b.folded[j - 1]];
  const swapped = x === b.folded[j - 2] && y === a.folded[i - 2] ? at(before, j - 2) + SWAP : Infinity;
  return Math.min(
    at(previous, j) + costOf(x),
    at(row, j - 1) + costOf(y),
    at(previous, j - 1) + replacing(a, b, i, j),
    swapped,
  );
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
const costOf = (letter: string | undefined): number => (letter === " " ? SPACE : INSERT);

const replacing = (a: Word, b: Word, i: number, j: number): number => {
  if (a.folded[i - 1] === b.folded[j - 1]) return 0;
  return a.bare[i - 1] === b.bare[j - 1] ? REPLACE_MARK : REPLACE;
};
