import { itemAt, largest } from "../collections";

/** What a column asks of the page's width; all in points. */
export interface ColumnDemand {
  readonly column: number;
  /** Narrower would cut a word. */
  readonly floor: number;
  /** Wider would stay empty. */
  readonly ceiling: number;
  /** For each row of the table, the length that its text would have in one line. */
  readonly lengths: readonly number[];
}

const ROUNDS = 40;
/** How strongly a row's tallest cell outweighs the others; a higher power would follow the very tallest alone. */
const TALLEST = 4;
/** About half a word is left free at the end of each line, in points. */
const RAGGED = 10;

/**
 * Divides a width (points) so that the rows' heights add up to little. A row stands about as high as the greatest
 * length/width of its cells; the sum of these is least where each width goes as the root of the lengths that it makes
 * tall, which a few rounds come near to. The floors are kept even where the page is too narrow for them.
 */
export function shareOut(total: number, demands: readonly ColumnDemand[]): number[] {
  const even = demands.map(() => 1);
  let widths = withinBounds(total, demands, even);
  for (let round = 0; round < ROUNDS; round += 1) {
    const burdens = burdensOf(demands, widths);
    const wanted = widths.map((width, index) => Math.sqrt(width * (RAGGED + Math.sqrt(itemAt(burdens, index)))));
    widths = withinBounds(total, demands, wanted);
  }
  return widths;
}

/** For each column the lengths of its texts, each as far as it is what makes its row tall. */
function burdensOf(demands: readonly ColumnDemand[], widths: readonly number[]): number[] {
  const burdens = new Float64Array(demands.length);
  const rows = largest(demands.map(({ lengths }) => lengths.length));
  for (let row = 0; row < rows; row += 1) {
    const lengths = demands.map((demand) => itemAt(demand.lengths, row));
    const weights = lengths.map(
      (length, index) => (length / Math.max(RAGGED, itemAt(widths, index) - RAGGED)) ** TALLEST,
    );
    const sum = sumOf(weights);
    for (const [index, length] of lengths.entries()) {
      if (sum > 0) burdens[index] = itemAt(burdens, index) + (length * itemAt(weights, index)) / sum;
    }
  }
  return [...burdens];
}

const HALVINGS = 50;

/** Shares in proportion to what is wanted, none outside its bounds; the sum is the total wherever the floors allow. */
function withinBounds(total: number, demands: readonly ColumnDemand[], wanted: readonly number[]): number[] {
  const roomy = total / sumOf(demands.map(({ ceiling }) => ceiling));
  if (roomy >= 1) return demands.map(({ ceiling }) => ceiling * roomy);
  const sharesAt = (level: number): number[] =>
    demands.map(({ floor, ceiling }, index) => Math.max(floor, Math.min(ceiling, level * itemAt(wanted, index))));
  let low = 0;
  let high = 1;
  while (sumOf(sharesAt(high)) < total && high < MOST) high *= 2;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (sumOf(sharesAt(middle)) <= total) low = middle;
    else high = middle;
  }
  return sharesAt(low);
}
const MOST = 2 ** 40;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
