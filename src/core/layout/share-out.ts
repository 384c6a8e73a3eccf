import { itemAt } from "../collections";

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

const ROUNDS = 24;
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
  const shares = demands.map(toShare);
  fitWithin(total, shares);
  for (let round = 0; round < ROUNDS; round += 1) {
    weigh(shares);
    for (const share of shares) share.width = Math.sqrt(share.width * (RAGGED + Math.sqrt(share.burden)));
    fitWithin(total, shares);
  }
  return shares.map(({ width }) => width);
}

/** A column while the width is divided. */
interface Share extends ColumnDemand {
  width: number;
  /** The lengths of its texts, each as far as it is what makes its row tall. */
  burden: number;
  /** For each row, its length to the power of `TALLEST`. */
  readonly powers: Float64Array;
}

const toShare = (demand: ColumnDemand): Share => ({
  ...demand,
  width: 1,
  burden: 0,
  powers: Float64Array.from(demand.lengths, (length) => length ** TALLEST),
});

function weigh(shares: readonly Share[]): void {
  const rows = Math.max(0, ...shares.map(({ lengths }) => lengths.length));
  const sums = new Float64Array(rows);
  for (const share of shares) addWeights(share, sums);
  for (const share of shares) share.burden = burdenOf(share, sums);
}

/** A cell weighs as its length/width to the power of `TALLEST`. */
const scaleOf = ({ width }: Share): number => Math.max(RAGGED, width - RAGGED) ** -TALLEST;

function addWeights(share: Share, sums: Float64Array): void {
  const scale = scaleOf(share);
  for (let row = 0; row < sums.length; row += 1) sums[row] = itemAt(sums, row) + itemAt(share.powers, row) * scale;
}

function burdenOf(share: Share, sums: Float64Array): number {
  const scale = scaleOf(share);
  let burden = 0;
  for (let row = 0; row < sums.length; row += 1) {
    const weight = itemAt(share.powers, row) * scale;
    if (weight > 0) burden += (itemAt(share.lengths, row) * weight) / itemAt(sums, row);
  }
  return burden;
}

const HALVINGS = 50;
const MOST = 2 ** 40;

/** Sets widths in proportion to what they were, none outside its bounds; the sum is the total wherever the floors allow. */
function fitWithin(total: number, shares: readonly Share[]): void {
  const roomy = total / sumOf(shares.map(({ ceiling }) => ceiling));
  const level = roomy >= 1 ? MOST : levelFor(total, shares);
  for (const share of shares) share.width = boundedAt(level, share) * Math.max(1, roomy);
}

/** The factor by which the widths fill the total once they are within their bounds. */
function levelFor(total: number, shares: readonly Share[]): number {
  const sumAt = (level: number): number => sumOf(shares.map((share) => boundedAt(level, share)));
  let low = 0;
  let high = 1;
  while (sumAt(high) < total && high < MOST) high *= 2;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) <= total) low = middle;
    else high = middle;
  }
  return low;
}

const boundedAt = (level: number, { floor, ceiling, width }: Share): number =>
  Math.max(floor, Math.min(ceiling, level * width));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
