import type Axe from "axe-core";
import { readFileSync } from "node:fs";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TABS = ["Kiểm tra", "Định dạng", "Tổng hợp", "Danh mục"];

const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { forcedColors: "active" }],
] as const;

/** Narrow enough for the page to put the pane below the sheet, at the pane's least width. */
const NARROW = { width: 320, height: 900 };

describeInBrowser("every view", () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await BrowserSession.start();
  }, 300_000);
  afterAll(() => session.close());

  it.each(LOOKS)("has nothing serious for axe, %s", async (look, options) => {
    const watched = await session.open(options);
    await watched.press("Kiểm tra");
    await watched.shows(/^\d+ nhiệm vụ/u);
    await watched.page.keyboard.press("F8");
    for (const tab of TABS) {
      await watched.page.getByRole("tab", { name: tab }).click();
      await watched.page.waitForTimeout(300);
      await watched.picture(`looks-${look}-${tab}`);
      expect(await seriousFaults(watched)).toEqual([]);
    }
    expect(watched.offences).toEqual([]);
    await watched.page.close();
  });

  it("needs no horizontal scroll bar at 320 pixels", async () => {
    const watched = await session.open({ viewport: NARROW });
    await watched.press("Kiểm tra");
    await watched.shows(/^\d+ nhiệm vụ/u);
    await watched.page.keyboard.press("F8");
    for (const tab of TABS) {
      await watched.page.getByRole("tab", { name: tab }).click();
      await watched.page.waitForTimeout(300);
      await watched.picture(`looks-320-${tab}`);
      expect(await tooWide(watched)).toEqual([]);
    }
    await watched.page.close();
  });
});

/** What axe calls serious or critical, within the pane and the page's bar; the sheet itself is a canvas of Univer's. */
async function seriousFaults({ page }: WatchedPage): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({
      include: [["aside[aria-label]"], ["header[aria-label]"]],
      // Fluent's own guards at the ends of a list of tabs: focusable for a moment only, to hand the focus on.
      exclude: [["[data-tabster-dummy]"]],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Whatever in the pane scrolls sideways. */
const tooWide = ({ page }: WatchedPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("aside[aria-label] *")]
      .filter((element) => /auto|scroll/u.test(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.outerHTML.slice(0, 160)),
  );
