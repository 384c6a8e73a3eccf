import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { newXlsx } from "../../src/hosts/xlsx";
import { serve } from "../browser/support/serve";
import { findProgram } from "../support/find-program";
import type { BenchRow } from "./bench";
import { BROWSERS, build, opened, OUT, quiet } from "./page";
import { communeSheet } from "./rollup-files";

const SIZES = [30, 350];
const ROWS = 100;
const PATIENCE_MS = 300_000;

/** A roll-up on the page, in a real browser: how long its user waits for the cards and for the sheets, and how long it is deaf. */
export async function run(): Promise<BenchRow[]> {
  const program = findProgram(BROWSERS);
  if (program === undefined) return [{ name: "Trình duyệt", value: NaN, unit: "", note: "không có, không đo" }];
  const site = await serve(build("page"));
  const files = await writeFiles(Math.max(...SIZES));
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const rows: BenchRow[] = [];
    for (const size of SIZES) {
      const page = await opened(browser, site);
      page.setDefaultTimeout(PATIENCE_MS);
      rows.push(...(await rollUpOf(page, files.slice(0, size))));
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    site.close();
  }
}

async function writeFiles(count: number): Promise<string[]> {
  const folder = join(OUT, "bench-communes");
  mkdirSync(folder, { recursive: true });
  const paths = Array.from({ length: count }, (_, index) => join(folder, `xa-${index + 1}.xlsx`));
  for (const [index, path] of paths.entries()) writeFileSync(path, await newXlsx([communeSheet(index, ROWS)]));
  return paths;
}

async function rollUpOf(page: Page, files: readonly string[]): Promise<BenchRow[]> {
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await quiet(page);
  const cards = await watched(page, async () => {
    await page.locator("aside[aria-label] input[type=file]").setInputFiles([...files]);
    await page.getByText(`Các nguồn (${files.length})`).first().waitFor();
  });
  const sheets = await watched(page, async () => {
    await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
    await page
      .getByText(/Đã thêm \d+ trang tính tổng hợp\./u)
      .first()
      .waitFor();
  });
  return [
    ...rowsOf(`Chọn ${files.length} tệp × ${ROWS} dòng đến lúc thấy thẻ`, cards),
    ...rowsOf(`Lập bảng tổng hợp của ${files.length} tệp`, sheets),
  ];
}

interface Wait {
  readonly total: number;
  readonly longest: number;
}

const rowsOf = (name: string, { total, longest }: Wait): BenchRow[] => [
  { name, value: total / 1000, unit: "giây" },
  { name: `${name}: khung hình dài nhất`, value: longest, unit: "ms" },
];

/** Milliseconds that a deed takes, and that its longest frame takes. */
async function watched(page: Page, deed: () => Promise<void>): Promise<Wait> {
  await page.evaluate(() => {
    let last = performance.now();
    document.body.dataset["longest"] = "0";
    const frame = (): void => {
      const now = performance.now();
      const { longest } = document.body.dataset;
      if (longest === undefined) return;
      document.body.dataset["longest"] = String(Math.max(Number(longest), now - last));
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const start = performance.now();
  await deed();
  const total = performance.now() - start;
  const longest = await page.evaluate(() => {
    const told = Number(document.body.dataset["longest"]);
    delete document.body.dataset["longest"];
    return told;
  });
  return { total, longest };
}
