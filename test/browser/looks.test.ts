import { describeInBrowser } from "./support/find-browser";
import { seriousFaults, tooWide } from "./support/looks";
import { BrowserSession } from "./support/session";

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
