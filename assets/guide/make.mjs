import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { palettePng } from "./palette-png.mjs";

/** Makes the pictures of the in-app guide from the built page and the samples: `npm run build`, then `node assets/guide/make.mjs [dist/portable]`. */
const folder = process.argv[2] ?? join(import.meta.dirname, "..", "..", "dist", "portable");
const samples = join(import.meta.dirname, "..", "samples");
/** So narrow that the pane has the width it has in Excel, dialogs included. */
const VIEWPORT = { width: 360, height: 960 };
const SETTLED_MS = 700;
const PANE = "aside[aria-label]";
const DIALOG = "[role=dialog]";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: VIEWPORT, locale: "vi-VN", colorScheme: "light" });
await page.goto(pathToFileURL(join(folder, "phu-luc.html")).href);

const press = (name) => page.getByRole("button", { name, exact: true }).first().click();
const tab = (name) => page.getByRole("tab", { name }).click();
const escape = () => page.keyboard.press("Escape");

await press("Kiểm tra");
await page.getByText(/^\d+ nhiệm vụ/u).first().waitFor();
await page.keyboard.press("F8");
await picture("check", PANE);
await press(/^Sửa tất cả/u);
await picture("fix", DIALOG);
await escape();
await press("Để nguyên");
await page.getByRole("menuitem").first().click();
await page.getByLabel("Lý do").fill("Theo đúng văn bản của cấp trên");
await picture("waive", DIALOG);
await escape();
await tab("Định dạng");
await picture("format", PANE);
await tab("Tổng hợp");
await page.locator(`${PANE} input[type=file]`).first().setInputFiles(
  ["xa-an-binh.xlsx", "xa-binh-minh.xlsx", "xa-cam-phu.xlsx"].map((name) => join(samples, name)),
);
await page.getByText("Các nguồn (3)").waitFor();
await picture("roll-up", PANE);
await tab("Danh mục");
await picture("catalogue", PANE);
await browser.close();

/** Menus and dialogs fade in, lists arrive: the picture waits for them. */
async function picture(name, place) {
  await page.waitForTimeout(SETTLED_MS);
  const png = await page.locator(place).screenshot({ animations: "disabled", caret: "hide" });
  writeFileSync(join(import.meta.dirname, `${name}.png`), palettePng(await pixelsOf(png)));
}

/** The browser itself reads its screenshot back; on a page of its own, whose policy forbids nothing. */
async function pixelsOf(png) {
  const reader = await browser.newPage();
  const picture = await reader.evaluate(async (address) => {
    const bitmap = await createImageBitmap(await (await fetch(address)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { width, height, data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width, height, pixels: [...data] };
  }, `data:image/png;base64,${png.toString("base64")}`);
  await reader.close();
  return picture;
}
