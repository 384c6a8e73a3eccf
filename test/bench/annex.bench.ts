import { readSheet } from "../../src/core/annex";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { gridOf, textCell } from "../support/grid";
import { longAnnex } from "../support/long-annex";
import type { BenchRow } from "./bench";

const LENGTHS = [1000, 10_000, 100_000];
const ROUNDS = 3;
const MOST_GROWTH = 13;
const MICROSECONDS = 1e6;

/** Reading one sheet into items: processor time by length, and a sheet whose few cells stand at the grid's corners. */
export function run(): BenchRow[] {
  readSheet(longAnnex(2000));
  const times = LENGTHS.map((length) => cpuSeconds(longAnnex(length)));
  const [, middle = NaN, long = NaN] = times;
  return [
    ...LENGTHS.map((length, index) => ({ name: `Đọc ${length} dòng`, value: times[index] ?? NaN, unit: "giây CPU" })),
    {
      name: "Dài gấp 10 (100.000 so với 10.000)",
      value: long / middle,
      unit: "lần thời gian",
      note: `tuyến tính là 10, cho phép ${MOST_GROWTH}`,
      holds: long / middle < MOST_GROWTH,
    },
    { name: "Ba ô ở ba góc của trang tính", value: cpuSeconds(threeCorners()) * 1000, unit: "ms CPU" },
  ];
}

/** The best of the rounds, so that what else the machine does counts least. */
function cpuSeconds(snapshot: GridSnapshot): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    readSheet(snapshot);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / MICROSECONDS);
  }
  return best;
}

function threeCorners(): GridSnapshot {
  const row = (column: number, text: string) => new Map([[column, textCell(text)]]);
  return {
    ...gridOf("| a |"),
    rows: new Map([
      [0, row(0, "TT")],
      [500_000, row(16_383, "Nhiệm vụ")],
      [1_048_575, row(16_383, "Chủ trì")],
    ]),
  };
}
