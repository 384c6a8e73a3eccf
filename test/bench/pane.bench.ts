import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { newXlsx } from "../../src/hosts/xlsx";
import { findProgram } from "../support/find-program";
import { serve, type Served } from "../browser/support/serve";
import type { BenchRow } from "./bench";
import { BROWSERS, build, folderOf, opened, OUT, quiet } from "./page";
import { communeSheet } from "./rollup-files";

const SIZES = [500, 10_000];
const MOST_KILOBYTES = 300;
const MOST_FRAME_MS = 100;
/** What a script was made of tells whose it is. */
const SPREADSHEET = "node_modules/@univerjs/";

/** The page as it is deployed, in a real browser: what it loads first, and how long a check keeps its user waiting. */
export async function run(): Promise<BenchRow[]> {
  const program = findProgram(BROWSERS);
  if (program === undefined) return [{ name: "Trình duyệt", value: NaN, unit: "", note: "không có, không đo" }];
  const site = await serve(build("page"));
  build("addin");
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const rows = [...FIRST_PAGES.map(firstLoad), await loadUntilOpened(browser, site)];
    for (const size of SIZES) rows.push(...(await checkOf(browser, site, size)));
    return rows;
  } finally {
    await browser.close();
    site.close();
  }
}

const FIRST_PAGES = [
  { name: "ngăn trong Excel", folder: folderOf("addin"), html: "taskpane.html" },
  { name: "trang chạy riêng", folder: folderOf("page"), html: "index.html" },
] as const;

/** The scripts that a page names itself, so that the pane stands; all others are fetched when somebody needs them. */
function firstLoad({ name, folder, html }: (typeof FIRST_PAGES)[number]): BenchRow {
  const scripts = [...readFileSync(join(folder, html), "utf8").matchAll(/src="?([^"\s>:]+\.js)/gu)].map(
    ([, file = ""]) => file,
  );
  if (scripts.length === 0) throw new Error(`${html} names no script.`);
  const kilobytes = gzippedKilobytes(scripts.map((script) => join(folder, script)));
  return {
    name: `Mã của lần tải đầu (gzip): ${name}`,
    value: kilobytes,
    unit: "kB",
    note: `cho phép ${MOST_KILOBYTES}`,
    holds: kilobytes < MOST_KILOBYTES,
  };
}

/** All that is fetched by the time a file is open on the page, but the spreadsheet's library. */
async function loadUntilOpened(browser: Browser, site: Served): Promise<BenchRow> {
  const page = await opened(browser, site);
  const names = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  await page.close();
  const scripts = names.filter((name) => name.endsWith(".js")).map((name) => join(folderOf("page"), name));
  const own = scripts.filter((script) => !sourcesOf(script).includes(SPREADSHEET));
  return {
    name: "Mã đã tải khi một tệp đã mở (gzip), không kể thư viện bảng tính",
    value: gzippedKilobytes(own),
    unit: "kB",
  };
}

const gzippedKilobytes = (scripts: readonly string[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0) / 1000;

/** The map of a script; an address alone has none. */
const sourcesOf = (script: string): string =>
  existsSync(`${script}.map`) ? readFileSync(`${script}.map`, "utf8") : "";

async function checkOf(browser: Browser, site: Served, size: number): Promise<BenchRow[]> {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `bench-${size}.xlsx`);
  writeFileSync(file, await newXlsx([communeSheet(1, size)]));
  const page = await opened(browser, site);
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByText(`bench-${size}.xlsx`).first().waitFor({ timeout: 60_000 });
  await quiet(page);
  const { total, longest, told } = await page.evaluate(watchCheck);
  await page.close();
  if (!told.includes(size.toLocaleString("vi-VN")) && !told.includes(String(size)))
    throw new Error(`Another sheet was checked: ${told}`);
  return [
    { name: `Từ lúc bấm Kiểm tra đến lúc thấy kết quả, ${size} dòng`, value: total / 1000, unit: "giây" },
    {
      name: `Khung hình dài nhất trong lúc đó, ${size} dòng`,
      value: longest,
      unit: "ms",
      note: `cho phép ${MOST_FRAME_MS}`,
      holds: longest < MOST_FRAME_MS,
    },
  ];
}

/** Runs in the page: presses the button and counts frames until the result stands there, and a little longer. */
function watchCheck(): Promise<{ total: number; longest: number; told: string }> {
  return new Promise((resolve) => {
    const buttons = [...document.querySelectorAll<HTMLElement>("button:not([role=tab])")];
    const start = performance.now();
    let [last, longest, total] = [start, 0, 0];
    buttons.find(({ textContent }) => textContent.trim() === "Kiểm tra")?.click();
    const frame = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      const told = /[\d.]+ nhiệm vụ/u.exec(document.querySelector("[role=tabpanel]")?.textContent ?? "")?.[0];
      if (told !== undefined && total === 0) total = now - start;
      if (told !== undefined && now - start > total + 500) resolve({ total, longest, told });
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
