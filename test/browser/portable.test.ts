import { join } from "node:path";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";

const SAMPLES = join(process.cwd(), "assets", "samples");

describeInBrowser("the folder that opens from a stick or a share, without a server", () => {
  let session: BrowserSession;
  let watched: WatchedPage;

  beforeAll(async () => {
    session = await BrowserSession.startPortable();
    watched = await session.open();
  }, 600_000);
  afterAll(() => session.close());
  afterEach(() => {
    expect(watched.offences).toEqual([]);
  });

  it("opens with a sample annex and checks it", async () => {
    await watched.shows("xa-dong-hoa.xlsx");
    await watched.press("Kiểm tra");
    await expect(watched.shows(/^\d+ nhiệm vụ, 4 mục/u)).resolves.toBeUndefined();
  });

  it("repairs it and hands out a copy: the library that saves is inside the folder's scripts", async () => {
    const before = await watched.savedCopy();
    await watched.press(/^Sửa tất cả/u);
    await watched.press(/^Sửa \d+ chỗ$/u);
    await watched.shows(/Sửa tự động: đã đổi \d+ chỗ\./u);
    expect((await watched.savedCopy()).text("D6")).not.toBe(before.text("D6"));
  });

  it("looks, rolls up and writes on a thread started from the page's own script", async () => {
    expect(watched.page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/^blob:/u)]);
    await watched.page.getByRole("tab", { name: "Tổng hợp" }).click();
    const [chooser] = await Promise.all([watched.page.waitForEvent("filechooser"), watched.press("Chọn tệp…")]);
    await chooser.setFiles(["xa-an-binh.xlsx", "xa-binh-minh.xlsx"].map((file) => join(SAMPLES, file)));
    await watched.shows("Các nguồn (2)");
    await watched.press("Lập bảng tổng hợp");
    await watched.shows(/Đã thêm \d+ trang tính tổng hợp\./u);
    expect(watched.page.workers()).toHaveLength(1);
  });
});
