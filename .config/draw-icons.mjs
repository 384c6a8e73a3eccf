import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";

/** Draws assets/icons/*.svg at the sizes that Office asks for. To be run by hand when a drawing changes. */
const SIZES = [16, 32, 64, 80];
const assets = join(import.meta.dirname, "..", "assets");
const sources = readdirSync(join(assets, "icons")).filter((name) => name.endsWith(".svg"));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const source of sources) {
  const svg = readFileSync(join(assets, "icons", source), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(assets, `${basename(source, ".svg")}-${size}.png`), picture);
  }
}
await browser.close();
