import ExcelJS from "exceljs";
import { init } from "excelize-wasm";
import { createRequire } from "node:module";
import { layOut, planSafeFixes, review } from "../../src/core/review";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { bestOf, type BenchRow } from "./bench";
import { communeSheet } from "./rollup-files";

const SIZES = [1000, 10_000, 100_000];
const SHEET = "Phụ lục";
/** Ten times the rows may take a little more than ten times as long. */
const MOST_GROWTH = 13;
const roundsFor = (size: number): number => (size > 10_000 ? 1 : 3);

interface Times {
  readonly size: number;
  readonly read: number;
  readonly excelize: number;
  readonly exceljs: number;
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
    read: await bestOf(rounds, () => readXlsx(bytes).sheet(SHEET)),
    excelize: await bestOf(1, () => walk(bytes)),
    exceljs: await bestOf(1, () => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer)),
    review: await bestOf(rounds, () => review(snapshot)),
    fix: await bestOf(1, () => planSafeFixes(snapshot)),
    layOut: await bestOf(1, () => layOut(snapshot)),
  };
}

function figuresOf({ size, read, excelize, exceljs, review: reviewed, fix, layOut: laidOut }: Times): BenchRow[] {
  const rows = size.toLocaleString("vi-VN");
  const bounded = (name: string, value: number, most: number, of: string): BenchRow => ({
    name: `${name}, ${rows} dòng`,
    value,
    unit: "ms",
    note: `${ratio(value, most)} lần ${of}`,
    holds: value < most,
  });
  const plain = (name: string, value: number): BenchRow => ({ name: `${name}, ${rows} dòng`, value, unit: "ms" });
  return [
    bounded("Đọc tệp", read, exceljs, "exceljs đọc (phải dưới 1)"),
    plain("exceljs đọc cùng tệp", exceljs),
    plain("excelize mở và đi hết cùng tệp", excelize),
    bounded("Kiểm tra", reviewed, read, "lần đọc tệp ở trên (phải dưới 1)"),
    bounded("Kiểm tra", reviewed, excelize / 10, "một phần mười excelize (phải dưới 1)"),
    plain("Tìm mọi chỗ sửa được", fix),
    plain("Lập cách trình bày", laidOut),
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
