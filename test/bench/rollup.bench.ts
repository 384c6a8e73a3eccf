import { createCatalogue } from "../../src/core/agency";
import { readSheet } from "../../src/core/annex";
import { createReading } from "../../src/core/rules/reading";
import { gather, rollUp, type RollUpInput } from "../../src/core/summary";
import { buildContext } from "../../src/core/summary/build-context";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import type { BenchRow } from "./bench";
import { bareWrite, communeSheet } from "./rollup-files";

const FILES = 350;
const ROWS = 100;
/** excelize needs minutes for the sheets of all files; the ratio is that of fewer. */
const WRITTEN_FILES = 25;
/** Classifying, aligning and counting together, as a share of reading. */
const MOST_OF_READING = 0.5;
const MOST_MEGABYTES = 1000;

/** A province's roll-up: files of its communes, which differ in text and layout, from bytes to bytes, in one run. */
export async function run(): Promise<BenchRow[]> {
  const contents = Array.from({ length: FILES }, (_, index) => communeSheet(index, ROWS));
  const files: Uint8Array[] = [];
  for (const content of contents) files.push(await newXlsx([content]));
  const { inputs, readSeconds, classifySeconds } = readAll(files);
  const counting = stopwatch();
  buildContext(gather(inputs, [], {}), {});
  const countSeconds = counting();
  const laying = stopwatch();
  const summary = rollUp(inputs);
  const laySeconds = laying();
  const few = rollUp(inputs.slice(0, WRITTEN_FILES));
  const writing = stopwatch();
  await newXlsx(few.sheets);
  const writeSeconds = writing();
  if (summary.context.entries.length !== FILES * ROWS) throw new Error("The bench has to take every row.");
  const memory = process.resourceUsage().maxRSS / 1024;
  const bare = await bareWrite(few.sheets);
  return [
    { name: `Đọc ${FILES} tệp × ${ROWS} dòng`, value: readSeconds, unit: "giây" },
    {
      name: "Phân loại dòng",
      value: classifySeconds,
      unit: "giây",
      note: `${ratio(classifySeconds, readSeconds)} lần đọc`,
    },
    {
      name: "Đọc nghĩa các ô, ghép nhiệm vụ, đếm",
      value: countSeconds,
      unit: "giây",
      note: `${ratio(countSeconds, readSeconds)} lần đọc`,
    },
    {
      name: "Phân loại, ghép, đếm cộng lại",
      value: classifySeconds + countSeconds,
      unit: "giây",
      note: `${ratio(classifySeconds + countSeconds, readSeconds)} lần đọc (phải dưới ${MOST_OF_READING.toLocaleString("vi-VN")})`,
      holds: classifySeconds + countSeconds < readSeconds * MOST_OF_READING,
    },
    { name: "Tổng hợp lần nữa, lập các trang", value: laySeconds, unit: "giây" },
    {
      name: `Ghi tệp tổng hợp của ${WRITTEN_FILES} tệp`,
      value: writeSeconds,
      unit: "giây",
      note: `${ratio(writeSeconds, bare)} lần excelize ghi trần (phải dưới 1)`,
      holds: writeSeconds < bare,
    },
    { name: "excelize ghi trần cùng các ô", value: bare, unit: "giây" },
    {
      name: "Bộ nhớ cao nhất",
      value: memory,
      unit: "MB",
      note: `cho phép ${MOST_MEGABYTES}`,
      holds: memory < MOST_MEGABYTES,
    },
  ];
}

/** File by file, as every host does it: no snapshot outlives its file. */
function readAll(files: readonly Uint8Array[]) {
  const catalogue = createCatalogue();
  const inputs: RollUpInput[] = [];
  let readSeconds = 0;
  let classifySeconds = 0;
  for (const [index, bytes] of files.entries()) {
    const reading = stopwatch();
    const book = readXlsx(bytes);
    const snapshots = book.sheets.map(({ name }) => book.sheet(name));
    readSeconds += reading();
    const classifying = stopwatch();
    inputs.push(...snapshots.flatMap((snapshot) => inputsOf(snapshot, index, catalogue)));
    classifySeconds += classifying();
  }
  return { inputs, readSeconds, classifySeconds };
}

function inputsOf(
  snapshot: Parameters<typeof readSheet>[0],
  index: number,
  catalogue: ReturnType<typeof createCatalogue>,
): RollUpInput[] {
  const file = `xa-${index + 1}.xlsx`;
  return readSheet(snapshot, { fileName: file }).annexes.map((annex) => ({
    file,
    sheet: snapshot.sheet,
    annex,
    reading: createReading(annex, { catalogue }),
    findings: { error: 0, warning: 0, info: 0 },
    rulesVersion: "0.1.0",
  }));
}

function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}

const ratio = (a: number, b: number): string => (a / b).toLocaleString("vi-VN", { maximumFractionDigits: 2 });
