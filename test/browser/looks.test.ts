import type { BrowserContextOptions, Page } from "playwright-core";
import { describeInBrowser } from "./support/find-browser";
import { seriousFaults, tooWide } from "./support/looks";
import { BrowserSession, type WatchedPage } from "./support/session";

const tab = (name: string) => async (page: Page) => page.getByRole("tab", { name }).click();
const press = (name: string | RegExp) => async (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();
const unfold = (name: string | RegExp) => async (page: Page) => page.getByText(name, { exact: true }).first().click();
const escape = async (page: Page) => page.keyboard.press("Escape");

/** Every view of the pane, each with the way to it from the one before. */
const VIEWS: readonly (readonly [name: string, ...way: ((page: Page) => Promise<void>)[]])[] = [
  ["findings"],
  ["narrowing", press("Tìm và lọc kết quả")],
  ["rows", press("Tìm và lọc kết quả"), unfold(/^\d+ nhiệm vụ/u), unfold("Từng dòng được hiểu là gì")],
  ["scopes", unfold(/^\d+ nhiệm vụ/u), press(/^Chọn phạm vi/u)],
  ["waive-menu", escape, press("Để nguyên")],
  ["waive-dialog", async (page) => page.getByRole("menuitem").first().click()],
  ["preview", escape, press(/^Sửa tất cả/u)],
  ["journal", escape, press("Việc đã làm")],
  ["guide", escape, press("Hướng dẫn")],
  ["format", escape, tab("Định dạng")],
  ["roll-up", tab("Tổng hợp")],
  ["catalogue", tab("Danh mục")],
  ["rules", unfold("Quy tắc kiểm tra của cơ quan"), unfold("Bật, tắt từng quy tắc")],
];

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { forcedColors: "active" }],
];

/** Narrow enough for the page to put the pane below the sheet, at the pane's least width. */
const NARROW = { width: 320, height: 900 };
/** Menus and dialogs fade in. */
const SETTLED_MS = 400;

describeInBrowser("every view", () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await BrowserSession.start();
  }, 600_000);
  afterAll(() => session.close());

  async function lookAtAll(
    look: string,
    options: BrowserContextOptions,
    faults: (watched: WatchedPage) => Promise<string[]>,
  ) {
    const watched = await session.open(options);
    const { page } = watched;
    await watched.press("Kiểm tra");
    await watched.shows(/^\d+ nhiệm vụ/u);
    await page.keyboard.press("F8");
    const found: Record<string, string[]> = {};
    for (const [view, ...way] of VIEWS) {
      for (const step of way) await step(page);
      await page.waitForTimeout(SETTLED_MS);
      await watched.picture(`looks-${look}-${view}`);
      found[view] = await faults(watched);
    }
    expect(watched.offences).toEqual([]);
    await page.close();
    return found;
  }

  const nothing = Object.fromEntries(VIEWS.map(([view]) => [view, []]));

  it.each(LOOKS)(
    "has nothing serious for axe, %s",
    async (look, options) => {
      await expect(lookAtAll(look, options, seriousFaults)).resolves.toEqual(nothing);
    },
    180_000,
  );

  it("needs no horizontal scroll bar at 320 pixels", async () => {
    await expect(lookAtAll("320", { viewport: NARROW }, tooWide)).resolves.toEqual(nothing);
  }, 180_000);
});
