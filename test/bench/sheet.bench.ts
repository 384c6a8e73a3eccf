import ExcelJS from "exceljs";
import { init } from "excelize-wasm";
import { createRequire } from "node:module";
import { readSheet } from "../../src/core/annex";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { layOut, planSafeFixes, readingOf, review } from "../../src/core/review";
import { RULES } from "../../src/core/rules";
import { runRules } from "../../src/core/rules/run";
import { DEFAULT_SETTINGS } from "../../src/core/rules/settings";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { bestOf, type BenchRow } from "./bench";
import { communeSheet } from "./rollup-files";

const SIZES = [1000, 10_000, 100_000];
const SHEET = "Phụ lục";
/** Ten times the rows may take a little more than ten times as long. */
const MOST_GROWTH = 13;
/** More for the small ones, so that all are measured after the engine has compiled what it runs. */
const roundsFor = (size: number): number => Math.max(2, Math.min(15, 50_000 / size));

interface Times {
  readonly size: number;
  /** From the file's bytes to the cells of the sheet. */
  readonly readFile: number;
  /** From the file's bytes to the annex. */
  readonly read: number;
  readonly excelize: number;
  readonly exceljs: number;
  /** Every rule over the annex that was read. */
  readonly rules: number;
  /** What the button does: the annex read from the cells once more, then every rule. */
  readonly review: number;
  readonly fix: number;
  readonly layOut: number;
}

/** One annex at three sizes: reading beside the libraries that read .xlsx, and what is done with what was read. */
export async function run(): Promise<BenchRow[]> {
  const { OpenReader } = await init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
  const walk = (bytes: Uint8Array): void => void OpenReader(bytes).GetRows(SHEET);
  await measure(SIZES[0] ?? 0, walk);
  const times: Times[] = [];
  for (const size of SIZES) times.push(await measure(size, walk));
  return [...times.flatMap(figuresOf), ...growthOf(times)];
}

async function measure(size: number, walk: (bytes: Uint8Array) => void): Promise<Times> {
  const bytes = await newXlsx([communeSheet(1, size)]);
  const rounds = roundsFor(size);
  const snapshot = readXlsx(bytes).sheet(SHEET);
  return {
    size,
    readFile: await bestOf(rounds, () => readXlsx(bytes).sheet(SHEET)),
    read: await bestOf(rounds, () => readSheet(readXlsx(bytes).sheet(SHEET))),
    excelize: await bestOf(1, () => walk(bytes)),
    exceljs: await bestOf(1, () => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer)),
    rules: await bestRules(rounds, snapshot),
    review: await bestOf(rounds, () => review(snapshot)),
    fix: await bestOf(2, () => planSafeFixes(snapshot)),
    layOut: await bestOf(2, () => layOut(snapshot)),
  };
}

/** The meaning of the cells is read anew in each round, as for a sheet that was changed. */
function bestRules(rounds: number, snapshot: GridSnapshot): Promise<number> {
  const { annexes } = readSheet(snapshot);
  return bestOf(rounds, () => {
    for (const annex of annexes)
      runRules(RULES, { annex, snapshot, reading: readingOf(annex, {}), settings: DEFAULT_SETTINGS });
  });
}

function figuresOf({ size, exceljs, excelize, ...times }: Times): BenchRow[] {
  const rows = size.toLocaleString("vi-VN");
  const bounded = (name: string, value: number, most: number, of: string): BenchRow => ({
    name: `${name}, ${rows} dòng`,
    value,
    unit: "ms",
    note: `${ratio(value, most)} ${of}`,
    holds: value < most,
  });
  const plain = (name: string, value: number): BenchRow => ({ name: `${name}, ${rows} dòng`, value, unit: "ms" });
  return [
    bounded("Đọc tệp thành phụ lục", times.read, exceljs, "lần exceljs đọc (phải dưới 1)"),
    plain("trong đó đọc các ô của tệp", times.readFile),
    plain("exceljs đọc cùng tệp", exceljs),
    plain("excelize mở và đi hết cùng tệp", excelize),
    bounded("Kiểm tra phụ lục đã đọc theo mọi quy tắc", times.rules, times.read, "lần đọc ở trên (phải dưới 1)"),
    bounded("Như trên", times.rules, excelize / 10, "lần một phần mười excelize (phải dưới 1)"),
    bounded(
      "Bấm nút Kiểm tra: nhận lại phụ lục từ các ô rồi kiểm tra",
      times.review,
      times.read,
      "lần đọc ở trên (phải dưới 1)",
    ),
    plain("Tìm mọi chỗ sửa được", times.fix),
    plain("Lập cách trình bày", times.layOut),
  ];
}

function growthOf(times: readonly Times[]): BenchRow[] {
  const [, middle, large] = times;
  if (!middle || !large) return [];
  return (["read", "review", "fix", "layOut"] as const).map((key) => {
    const growth = large[key] / middle[key];
    return {
      name: `${GROWTH_NAMES[key]}: 100.000 so với 10.000 dòng`,
      value: growth,
      unit: "lần",
      note: `tuyến tính là 10, cho phép ${MOST_GROWTH}`,
      holds: growth < MOST_GROWTH,
    };
  });
}

const GROWTH_NAMES = { read: "Đọc tệp", review: "Kiểm tra", fix: "Tìm chỗ sửa", layOut: "Trình bày" } as const;

const ratio = (value: number, other: number): string =>
  (value / other).toLocaleString("vi-VN", { maximumFractionDigits: 2 });
