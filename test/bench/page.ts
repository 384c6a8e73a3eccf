import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { Served } from "../browser/support/serve";

export const OUT = join(process.cwd(), "test", ".out");
export const BROWSERS: readonly string[] = ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"];

export const folderOf = (only: string): string => join(OUT, `bench-${only}`);

/** Builds what is deployed; returns its folder. */
export function build(only: "page" | "addin"): string {
  const folder = folderOf(only);
  const words = ["--mode", "production", "--env", `only=${only}`, "--env", `output=${folder}`];
  execFileSync(process.execPath, [join("node_modules", "webpack", "bin", "webpack.js"), ...words], { stdio: "ignore" });
  return folder;
}

/** A new page on which the first sample is open. */
export async function opened(browser: Browser, { origin }: Served): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  await page.goto(origin);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor({ timeout: 60_000 });
  return page;
}

/** Waits until the page has drawn what was opened and rests. */
export async function quiet(page: Page): Promise<void> {
  for (let calm = 0; calm < 4;) {
    const before = Date.now();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    calm = Date.now() - before < 100 ? calm + 1 : 0;
    await sleep(250);
  }
}
