import { join } from "node:path";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";

const TYPED = "2.6. Tổ chức hội nghị triển khai kế hoạch";
const SAMPLES = join(process.cwd(), "assets", "samples");

describeInBrowser("the newcomer's path", () => {
  let session: BrowserSession;
  let watched: WatchedPage;

  beforeAll(async () => {
    session = await BrowserSession.start();
    watched = await session.open();
  }, 600_000);
  afterAll(() => session.close());
  afterEach(() => {
    expect(watched.offences).toEqual([]);
  });

  it("opens with a sample annex beside the pane", async () => {
    await watched.shows("xa-dong-hoa.xlsx");
    expect(await watched.page.locator("canvas[id^=univer-sheet]").isVisible()).toBe(true);
    await watched.picture("newcomer-1-opened");
  });

  it("is told what was seen, and taken to the first wrong cell", async () => {
    await watched.press("Kiểm tra");
    await watched.shows(/^\d+ nhiệm vụ, 4 mục/u);
    await watched.shows(/Kỳ: năm 2024 · Đơn vị: xã Đông Hòa/u);
    await watched.press("Mục sau");
    const place = await watched.currentPlace();
    await watched.selects(place);
    expect(await watched.focusedLabel()).toContain(place);
    await watched.picture("newcomer-2-first-finding");
  });

  it("repairs the cell by typing over it; the result is then called old", async () => {
    const place = await watched.currentPlace();
    await watched.typeIntoSheet(TYPED);
    await watched.shows(/Kết quả cũ/u);
    await watched.press("Kiểm tra lại");
    expect((await watched.savedCopy()).text(place)).toBe(TYPED);
  });

  it("repairs everything that is certain after a look at it, and takes it back", async () => {
    await watched.press(/^Sửa tất cả/u);
    await watched.picture("newcomer-3-preview");
    await watched.press(/^Sửa \d+ chỗ$/u);
    await watched.shows(/Sửa tự động: đã đổi \d+ chỗ\./u);
    const repaired = await watched.savedCopy();
    await watched.press(/^Hoàn tác/u);
    await watched.shows(/Đã hoàn tác: Sửa tự động\./u);
    expect((await watched.savedCopy()).text("D6")).not.toBe(repaired.text("D6"));
    await watched.press(/^Làm lại/u);
    await watched.shows(/Đã làm lại: Sửa tự động\./u);
    expect((await watched.savedCopy()).text("D6")).toBe(repaired.text("D6"));
  });

  it("formats the sheet; the texts stay", async () => {
    const before = await watched.savedCopy();
    await watched.page.getByRole("tab", { name: "Định dạng" }).click();
    await watched.press("Định dạng trang tính");
    await watched.shows(/đã đổi \d+ chỗ/u);
    await watched.picture("newcomer-4-formatted");
    const after = await watched.savedCopy();
    expect(after.texts()).toEqual(before.texts());
    expect(after.look("B6").fontName).toBe("Times New Roman");
  });

  it("rolls several communes up and opens the summary", async () => {
    const files = ["xa-an-binh.xlsx", "xa-binh-minh.xlsx", "xa-cam-phu.xlsx"];
    await watched.page.getByRole("tab", { name: "Tổng hợp" }).click();
    await watched.page
      .locator("aside[aria-label] input[type=file]")
      .setInputFiles(files.map((name) => join(SAMPLES, name)));
    await watched.shows(`Các nguồn (${files.length})`);
    await watched.press("Lập bảng tổng hợp");
    await watched.shows(/Đã thêm \d+ trang tính tổng hợp\./u);
    await watched.picture("newcomer-5-rolled-up");
    const { document } = await watched.savedCopy();
    expect(document.sheets.length).toBeGreaterThan(2);
    expect(await watched.selectedCell()).toMatch(/^A1/u);
  });
});
