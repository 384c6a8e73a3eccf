import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Route } from "playwright-core";
import { formatAddress } from "../../src/core/grid/a1";
import { cellAt, type GridSnapshot } from "../../src/core/grid/snapshot";
import { bringExcelTo } from "../support/excel/browser-client";
import { openInExcel } from "../support/excel/document";
import type { SimulatedExcel } from "../support/excel/simulated-excel";
import { plainSheet } from "../support/plain-sheet";
import { builtAddin } from "./support/built-page";
import { describeInBrowser, findBrowser } from "./support/find-browser";
import { serve, type Served } from "./support/serve";
import { WatchedPage } from "./support/session";

const SAMPLES = join(process.cwd(), "assets", "samples");
const SAMPLE = "xa-dong-hoa.xlsx";
/** Every call crosses from the page to this process and back: a busy machine takes its time. */
const PATIENCE_MS = 120_000;
/** ExcelApi 1.14, which Office 2021 LTSC has. */
const OFFICE_2021 = 14;
/** Pixels, of a pane 640 high: what is to be seen to stands in the upper half. */
const FIRST_FINDING_ABOVE = 260;
const MICROSOFT = "https://appsforoffice.microsoft.com/**";
const OFFICE_JS = "request: https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced-colors": { forcedColors: "active" },
};

/** The deployed bundle, unchanged, over Microsoft's own client and the simulated workbook. */
describeInBrowser("the task pane in Excel", () => {
  let served: Served;
  let browser: Browser;
  let excel: SimulatedExcel;
  let watched: WatchedPage;

  jest.setTimeout(PATIENCE_MS);
  beforeAll(async () => {
    served = await serve(await builtAddin());
    browser = await chromium.launch({ executablePath: findBrowser()!, args: ["--no-sandbox"] });
    watched = await openPane();
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  afterEach(() => {
    expect(excel.unknownMembers).toEqual([]);
    expect(watched.offences.filter((offence) => offence !== OFFICE_JS)).toEqual([]);
  });

  async function openPane(width = 350, options: BrowserContextOptions = {}): Promise<WatchedPage> {
    excel = openInExcel(new Uint8Array(readFileSync(join(SAMPLES, SAMPLE))), { apiSet: OFFICE_2021 });
    const context = await browser.newContext({ viewport: { width, height: 640 }, locale: "vi-VN", ...options });
    const page = await context.newPage();
    await bringExcelTo(page, excel);
    const pane = new WatchedPage(page, served.origin);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${served.origin}/taskpane.html`);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
    return pane;
  }

  const sheet = (): GridSnapshot => excel.snapshot(excel.workbook.sheets[0]!.name);
  const texts = () =>
    [...sheet().rows].flatMap(([row, cells]) =>
      [...cells.keys()].map((column) => cellAt(sheet(), { row, column }).text).filter((text) => text !== ""),
    );
  const selectedCell = () => {
    const { top = 0, left = 0 } = excel.workbook.selection?.range ?? {};
    return formatAddress({ row: top, column: left });
  };

  it("validates the open sheet", async () => {
    await watched.press("Kiểm tra");
    await watched.shows(/^\d+ nhiệm vụ/u);
    await watched.picture("excel-1-checked");
    expect(excel.roundTrips.length).toBeLessThan(10);
  });

  it("a finding selects its cell in the workbook", async () => {
    await watched.press("Mục sau");
    const place = await watched.currentPlace();
    expect(place).toMatch(/^[A-Z]+\d+$/u);
    await expect(settled(selectedCell, place)).resolves.toBe(place);
  });

  it("repairs what is certain, and takes it back", async () => {
    const before = plainSheet(sheet());
    await watched.press(/^Sửa tất cả/u);
    await watched.press(/^Sửa \d+ chỗ$/u);
    await watched.shows(/Sửa tự động: đã đổi \d+ chỗ\./u);
    expect(plainSheet(sheet())).not.toEqual(before);
    await watched.picture("excel-2-repaired");
    await watched.press(/^Hoàn tác/u);
    await watched.shows(/Đã hoàn tác: Sửa tự động\./u);
    expect(plainSheet(sheet())).toEqual(before);
  });

  it("a cell that the user changes makes the result old at once, by its name", async () => {
    const { name } = excel.workbook.sheets[0]!;
    excel.userTypes(name, 0, 0, "PHỤ LỤC I");
    await watched.shows(/Kết quả cũ/u);
    await watched.picture("excel-2-stale");
    expect(excel.around.isWatched).toBe(true);
  });

  it("formats the sheet; its texts stay", async () => {
    const before = texts();
    await watched.page.getByRole("tab", { name: "Định dạng" }).click();
    await watched.press("Định dạng trang tính");
    await watched.shows(/đã đổi \d+ chỗ/u);
    expect(texts()).toEqual(before);
    expect(sheet().print).toMatchObject({ paper: "A4" });
    await watched.picture("excel-3-formatted");
  });

  it("rolls picked files up into sheets of the workbook", async () => {
    const files = ["xa-an-binh.xlsx", "xa-binh-minh.xlsx", "xa-cam-phu.xlsx"];
    await watched.page.getByRole("tab", { name: "Tổng hợp" }).click();
    await watched.page
      .locator("input[type=file]")
      .first()
      .setInputFiles(files.map((name) => join(SAMPLES, name)));
    await watched.shows(`Các nguồn (${files.length})`);
    await watched.press("Lập bảng tổng hợp");
    await watched.shows(/Đã thêm \d+ trang tính tổng hợp\./u);
    expect(excel.workbook.sheets.length).toBeGreaterThan(2);
    await watched.picture("excel-4-rolled-up");
  });

  it("the ribbon's Kiểm tra opens the pane at the first finding", async () => {
    watched = await openPane();
    await watched.page.evaluate(() => {
      const { ribbon } = globalThis as unknown as {
        ribbon: Record<string, (event: { completed: () => void }) => void>;
      };
      ribbon["check"]!({ completed: () => undefined });
    });
    await watched.page.locator("article[aria-current=true]").waitFor();
    const place = await watched.currentPlace();
    await expect(settled(selectedCell, place)).resolves.toBe(place);
  });

  it.each([
    ["is refused", (route: Route) => route.abort()],
    ["is swallowed by a firewall", () => new Promise<void>(() => undefined)],
  ])("an office.js that %s is told within ten seconds, with the page that does without", async (_what, answer) => {
    const page = await (await browser.newContext({ locale: "vi-VN" })).newPage();
    await page.route(MICROSOFT, answer);
    await page.goto(`${served.origin}/taskpane.html`, { waitUntil: "domcontentloaded" });
    await page.getByText("Chưa tải được thư viện Office").waitFor({ timeout: 10_000 });
    expect(await page.getByRole("link").getAttribute("href")).toBe("index.html");
    await page.context().close();
  });

  describe.each(Object.keys(LOOKS))("in %s", (look) => {
    it.each([320, 350])("fits %i pixels without a sideways scroll bar", async (width) => {
      watched = await openPane(width, LOOKS[look]);
      await watched.press("Kiểm tra");
      await watched.shows(/^\d+ nhiệm vụ/u);
      await watched.picture(`excel-${look}-${width}`);
      expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const first = await watched.page.locator("main section > button[aria-expanded]").first().boundingBox();
      expect(first?.y).toBeLessThan(FIRST_FINDING_ABOVE);
    });
  });
});

/** The value once it is as wanted, or the last one seen. */
async function settled(read: () => string, wanted: string): Promise<string> {
  for (let tries = 0; read() !== wanted && tries < 50; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return read();
}
