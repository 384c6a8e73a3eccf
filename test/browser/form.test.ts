import { join } from "node:path";
import { describeInBrowser } from "./support/find-browser";
import { seriousFaults, tooWide } from "./support/looks";
import { BrowserSession, type WatchedPage } from "./support/session";

/** Saving fetches and starts a library: a busy machine takes its time. */
const PATIENCE_MS = 60_000;

describeInBrowser("the official form in the pane", () => {
  let session: BrowserSession;
  let watched: WatchedPage;

  jest.setTimeout(3 * PATIENCE_MS);
  beforeAll(async () => {
    session = await BrowserSession.start();
  }, 600_000);
  afterAll(() => session.close());
  beforeEach(async () => {
    watched = await session.open({ viewport: { width: 1366, height: 1400 } });
    watched.page.setDefaultTimeout(PATIENCE_MS);
    await openTab("Định dạng");
  });
  afterEach(async () => {
    expect(watched.offences).toEqual([]);
    await watched.page.close();
  });

  const openTab = (name: string): Promise<void> => watched.page.getByRole("tab", { name }).click();
  const open = (summary: string): Promise<void> => watched.page.locator("summary").filter({ hasText: summary }).click();

  it("formats with the office's choices, and takes it back to the last detail", async () => {
    const before = await watched.savedCopy();
    await open("Tùy chọn trình bày");
    await watched.page.getByLabel("Cỡ chữ trong bảng").selectOption("13");
    await watched.page.getByLabel("Lề trái (30-35 mm)").fill("35");
    await watched.press("Định dạng trang tính");
    await watched.shows(/đã đổi \d+ chỗ/u);
    const after = await watched.savedCopy();
    expect(after.texts()).toEqual(before.texts());
    expect(after.look("B6")).toMatchObject({ fontName: "Times New Roman", fontSize: 13 });
    expect(after.print().marginLeft).toBeCloseTo(35, 1);
    await watched.picture("form-formatted");
    await watched.press(/^Hoàn tác/u);
    await watched.shows(/Đã hoàn tác/u);
    const undone = await watched.savedCopy();
    expect(undone.look("B6")).toEqual(before.look("B6"));
    expect(undone.print()).toEqual(before.print());
  });

  it("tells before printing what departs from the form, and mends it cause by cause", async () => {
    await watched.press("Kiểm tra trước khi in");
    await watched.shows(/^\d+ điều cần xem trước khi in$/u);
    expect(await seriousFaults(watched)).toEqual([]);
    await watched.picture("form-print-check");
    const cards = watched.page.getByRole("article");
    const count = await cards.count();
    await cards.filter({ hasText: "Lề trang in chưa đúng" }).getByRole("button", { name: "Định dạng lại" }).click();
    await watched.shows(`${count - 1} điều cần xem trước khi in`);
    await watched.press("Định dạng trang tính");
    await watched.shows(/đã đổi \d+ chỗ/u);
    await watched.press("Kiểm tra trước khi in");
    await watched.page.getByText("Trang tính đã sẵn sàng để in.").or(cards.first()).waitFor();
    expect(await cards.filter({ has: watched.page.getByRole("button", { name: "Định dạng lại" }) }).count()).toBe(0);
  });

  it("shows a structure action before it is done, does it, and takes it back", async () => {
    const before = await watched.savedCopy();
    await open("Cấu trúc bảng");
    await watched.press("Đánh lại số TT liên tục");
    await watched.shows("Xem trước: Đánh lại số thứ tự");
    await watched.picture("form-structure");
    expect((await watched.page.getByRole("dialog").getByRole("listitem").count()) > 0).toBe(true);
    await watched.press(/^Sửa \d+ chỗ$/u);
    await watched.shows(/Đánh lại số thứ tự: đã đổi \d+ chỗ\./u);
    const after = await watched.savedCopy();
    expect(after.texts()).not.toEqual(before.texts());
    await watched.press(/^Hoàn tác/u);
    await watched.shows(/Đã hoàn tác/u);
    expect((await watched.savedCopy()).texts()).toEqual(before.texts());
  });

  it("says so where a structure action finds nothing to do", async () => {
    await open("Cấu trúc bảng");
    await watched.press("Bỏ tiêu đề lặp lại");
    await expect(watched.shows("Bỏ tiêu đề lặp lại: không có gì phải đổi.")).resolves.toBeUndefined();
  });

  it("makes a blank annex that is ready to print and lacks nothing but its tasks", async () => {
    await open("Tạo phụ lục mới");
    expect(await seriousFaults(watched)).toEqual([]);
    await watched.page.getByLabel("Năm").fill("2026");
    await watched.page.getByLabel("Xây dựng và phát triển chính quyền điện tử").uncheck();
    await watched.press("Tạo phụ lục");
    await watched.shows(/^Đã thêm trang tính “Phụ lục/u);
    await watched.picture("form-blank");
    await watched.press("Kiểm tra trước khi in");
    await watched.shows("Trang tính đã sẵn sàng để in.");
    await openTab("Kiểm tra");
    await watched.page.locator("main").getByRole("button", { name: "Kiểm tra", exact: true }).click();
    const causes = watched.page.locator("main section > button[aria-expanded]");
    await causes.first().waitFor();
    expect(await causes.allTextContents()).toEqual(["Thông tinMục không có nhiệm vụ nào"]);
    const { document } = await watched.savedCopy();
    const added = document.sheets.map(({ name }) => name).filter((name) => name !== "Phụ lục");
    expect(added).toEqual(["Phụ lục (2)", "Danh mục"]);
  });

  it.each([320, 350])("needs no sideways scroll bar at %i pixels", async (width) => {
    await watched.page.setViewportSize({ width, height: 1400 });
    for (const summary of ["Tùy chọn trình bày", "Cấu trúc bảng", "Tạo phụ lục mới"]) await open(summary);
    await watched.press("Kiểm tra trước khi in");
    await watched.shows(/điều cần xem trước khi in$/u);
    expect(await tooWide(watched)).toEqual([]);
    expect(await seriousFaults(watched)).toEqual([]);
    await watched.page.locator("main").screenshot({ path: join(process.cwd(), "test", ".out", `form-${width}.png`) });
  });
});
