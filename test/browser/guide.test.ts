import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";

const NARROW = { width: 320, height: 640 };

describeInBrowser.each([
  ["from a server", () => BrowserSession.start()],
  ["from a folder", () => BrowserSession.startPortable()],
])("what a newcomer is offered, the page %s", (_, start) => {
  let session: BrowserSession;
  let watched: WatchedPage;

  beforeAll(async () => {
    session = await start();
    watched = await session.open({ viewport: NARROW });
  }, 600_000);
  afterAll(() => session.close());
  afterEach(() => {
    expect(watched.offences).toEqual([]);
  });

  it("every chapter of the guide shows its picture, within the width of the pane", async () => {
    const { page } = watched;
    await watched.press("Hướng dẫn");
    const chapters = page.getByRole("dialog").locator("details");
    await chapters.first().waitFor();
    await chapters.evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    const pictures = page.getByRole("dialog").locator("img");
    await pictures.last().scrollIntoViewIfNeeded();
    const widths = await pictures.evaluateAll((all) =>
      Promise.all(
        (all as HTMLImageElement[]).map(async (picture) => {
          await picture.decode();
          return [picture.naturalWidth > 0, picture.getBoundingClientRect().width <= innerWidth, picture.alt !== ""];
        }),
      ),
    );
    expect([await chapters.count(), widths]).toEqual([7, Array.from({ length: 6 }, () => [true, true, true])]);
  });

  it("tells the versions, and Escape leads back to the button", async () => {
    await watched.shows(/^Phụ lục \d+\.\d+\.\d+, bộ quy tắc \d{4}\.\d+\.\d+\.$/u);
    await watched.page.keyboard.press("Escape");
    await watched.page.getByRole("dialog").waitFor({ state: "detached" });
    const button = watched.page.locator("button[aria-label='Hướng dẫn']:focus");
    await expect(button.waitFor()).resolves.toBeUndefined();
  });

  it("the first card makes an annex to practise on and checks it; the card does not come again", async () => {
    const { page } = watched;
    await watched.press("Thử trên phụ lục mẫu");
    await watched.shows(/^Đã thêm trang tính “Phụ lục mẫu”/u);
    await watched.shows(/^4 nhiệm vụ/u);
    await watched.press(/^Sửa tất cả/u);
    await watched.press("Sửa 3 chỗ");
    await watched.shows(/Sửa tự động: đã đổi 3 chỗ\./u);
    await page.reload();
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
    await watched.shows("Dán bảng từ Word/PDF");
    expect(await page.getByText("Lần đầu dùng Phụ lục?").count()).toBe(0);
  });
});
