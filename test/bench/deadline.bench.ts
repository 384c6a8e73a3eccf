import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { readDeadline } from "../../src/core/deadline";
import type { BenchRow } from "./bench";

const CORPUS = join(process.cwd(), "test", "core", "deadline", "corpus");
const FILES = ["commune", "province-ministry", "offices-2025-2026", "careless", "malformed"];
/** Enough for both parsers to be compiled before the best round. */
const ROUNDS = 200;
const LEAST_GAIN = 4;
const MOST_GROWTH = 13;
const REFERENCE = new Date(2026, 0, 10);
const LONG = "Ban hành kế hoạch trong quý I/2024, báo cáo trước ngày 15/12/2024; ";

/** Every distinct text of the corpora, read one by one, beside chrono-node's Vietnamese parser in the same run. */
export function run(): BenchRow[] {
  const texts = distinctTexts();
  const ours = microsecondsPerText(texts, (text) => readDeadline(text));
  const theirs = microsecondsPerText(texts, (text) => chrono.vi.parse(text, REFERENCE));
  const short = microsecondsPerText([LONG.repeat(10)], (text) => readDeadline(text));
  const long = microsecondsPerText([LONG.repeat(100)], (text) => readDeadline(text));
  return [
    { name: "Đọc một thời hạn", value: ours, unit: "µs", note: `${texts.length} thời hạn khác nhau` },
    { name: "chrono-node (vi)", value: theirs, unit: "µs", note: "cùng các thời hạn, cùng lượt chạy" },
    {
      name: "Nhanh hơn chrono-node",
      value: theirs / ours,
      unit: "lần",
      note: "yêu cầu ≥ 4",
      holds: theirs / ours >= LEAST_GAIN,
    },
    {
      name: "Văn bản dài gấp 10",
      value: long / short,
      unit: "lần thời gian",
      note: `tuyến tính là 10, cho phép ${MOST_GROWTH}`,
      holds: long / short < MOST_GROWTH,
    },
  ];
}

function distinctTexts(): readonly string[] {
  const lines = FILES.flatMap((name) =>
    readFileSync(join(CORPUS, `${name}.tsv`), "utf8")
      .split("\n")
      .slice(1),
  );
  return [...new Set(lines.map((line) => line.split("\t")[0] ?? ""))].filter((text) => text !== "");
}

/** The best of the rounds, so that what else the machine does counts least. */
function microsecondsPerText(texts: readonly string[], read: (text: string) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    for (const text of texts) read(text);
    best = Math.min(best, performance.now() - before);
  }
  return (best * 1000) / texts.length;
}
