import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { SEVERITY_FILLS } from "../../src/core/marks/fills";
import { writeFaultyAnnex } from "./support/faulty-annex";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";
import { typeAsUniKey } from "./support/unikey";

const UNKNOWN = /Cơ quan không có trong danh mục/u;

const FOCUS_SETTLED_MS = 400;

/** One annex from the first look to the receipt; each step goes on from the one before. */
describeInBrowser("a review from the first look to the receipt", () => {
  let session: BrowserSession;
  let watched: WatchedPage;

  beforeAll(async () => {
    session = await BrowserSession.start();
    watched = await session.open();
    await openFile(await writeFaultyAnnex("story.xlsx"), "story.xlsx");
  }, 600_000);
  afterAll(() => session.close());
  afterEach(() => {
    expect(watched.offences).toEqual([]);
  });

  async function openFile(path: string, name: string): Promise<void> {
    await watched.page.locator("header[aria-label] input[type=file]").setInputFiles(path);
    await watched.shows(name);
    await watched.press("Kiểm tra");
    await watched.shows(/^4 nhiệm vụ/u);
  }

  /** The group may be open already, because one stands in it. */
  const openGroup = async (title: RegExp, value = ""): Promise<void> => {
    const heading = watched.page.getByRole("button", { name: title }).filter({ hasText: value }).first();
    if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
  };
  const card = (): Locator => watched.page.locator("article[aria-current=true]");
  /** Once whatever was pressed and is gone has handed the focus on. */
  const hasFocus = async (): Promise<boolean> => {
    await watched.page.waitForTimeout(FOCUS_SETTLED_MS);
    return watched.page.evaluate(() => document.activeElement !== document.body);
  };

  it("finds, and goes to the cell", async () => {
    await watched.page.keyboard.press("F8");
    const place = await watched.currentPlace();
    await watched.selects(place);
    await watched.announces(/^Mục 1 trên \d+\. /u);
    expect(place).toMatch(/^[A-Z]+\d+$/u);
  });

  it("repairs one cell; the focus is kept", async () => {
    await openGroup(/Khoảng trắng/u, "Đi kiểm tra");
    await card().getByRole("button", { name: "Sửa", exact: true }).click();
    await watched.announces("Sửa ô C6 · Hoạt động: đã đổi 1 chỗ.");
    expect(await hasFocus()).toBe(true);
    expect((await watched.savedCopy()).text("C6")).toBe("Đi kiểm tra, báo cáo");
  });

  it("repairs a group after a look at it", async () => {
    await openGroup(/Khoảng trắng/u, "Lập");
    await watched.press("Sửa cả 2 chỗ…");
    await watched.press("Sửa 2 chỗ");
    await watched.announces(/: đã đổi 2 chỗ\.$/u);
    expect(await hasFocus()).toBe(true);
  });

  it("takes both back, the newest first, and does them again", async () => {
    await watched.press(/^Hoàn tác: /u);
    await watched.announces(/^Đã hoàn tác: .*\.$/u);
    await watched.press("Hoàn tác: Sửa ô C6 · Hoạt động");
    await watched.announces("Đã hoàn tác: Sửa ô C6 · Hoạt động.");
    expect((await watched.savedCopy()).text("C6")).toBe("Đi kiểm tra , báo cáo");
    await watched.press("Làm lại: Sửa ô C6 · Hoạt động");
    await watched.announces("Đã làm lại: Sửa ô C6 · Hoạt động.");
    await watched.press(/^Làm lại: /u);
    await watched.announces(/^Đã làm lại: (?!Sửa ô)/u);
    expect((await watched.savedCopy()).text("C4")).toBe("Lập danh mục");
  });

  it("refuses a suggestion for good, shows it, and takes that back", async () => {
    const { page } = watched;
    await openGroup(UNKNOWN, "tich");
    const offered = card().getByRole("button", { name: /hộ tịch$/u });
    await card()
      .getByRole("button", { name: /^Chọn phạm vi/u })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Không phải; đừng gợi ý nữa" }).click();
    await watched.announces(/^Sẽ không gợi ý “.*hộ tịch” cho cách viết này nữa\./u);
    await offered.first().waitFor({ state: "detached" });
    await page.getByText("Gợi ý đã từ chối (1)").click();
    await watched.press("Gợi ý lại");
    await watched.announces("Gợi ý này lại được nêu như thường.");
    expect(await hasFocus()).toBe(true);
  });

  it("writes a name right in every cell alike", async () => {
    const { page } = watched;
    await card()
      .getByRole("button", { name: /^Chọn phạm vi/u })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Chỉ sửa ô này" }).waitFor();
    await watched.picture("story-1-scopes");
    await page.getByRole("menuitem", { name: "Sửa cả 2 ô giống vậy…" }).click();
    await watched.press("Sửa 2 chỗ");
    await watched.announces(/: đã đổi 2 chỗ\.$/u);
    const repaired = await watched.savedCopy();
    expect([repaired.text("E4"), repaired.text("F5")]).toEqual(["Tư pháp - hộ tịch", "Tư pháp - hộ tịch"]);
  });

  it("puts a finding off with a reason that was typed as UniKey types", async () => {
    const { page } = watched;
    await openGroup(UNKNOWN, "Phòng Vũ trụ");
    await card().getByRole("button", { name: "Để nguyên" }).click();
    await page.getByRole("menuitem", { name: "Chấp nhận cách viết này" }).click();
    const reason = page.getByRole("textbox", { name: "Lý do" });
    await typeAsUniKey(reason, [
      ["Tinhr", "Tỉnh"],
      [" ddax", " đã"],
      [" laapj", " lập"],
    ]);
    expect(await reason.inputValue()).toBe("Tỉnh đã lập");
    await watched.press("Chấp nhận cách viết này");
    await watched.announces("Đã chấp nhận cách viết này trong sổ tính.");
  });

  it("says that a row is a note, and takes that back", async () => {
    const { page } = watched;
    await watched.unfoldSeen();
    await page.getByText("Từng dòng được hiểu là gì").click();
    await page.getByLabel("Dòng 7 là").selectOption({ label: "Cuối bảng (chữ ký, ghi chú)" });
    await watched.shows(/^3 nhiệm vụ/u);
    await watched.picture("story-2-rows");
    await watched.press("Bỏ lựa chọn này");
    await watched.announces("Đã bỏ; loại của dòng lại do chương trình nhận ra.");
    expect(await page.getByText(/^4 nhiệm vụ/u).count()).toBe(1);
    await watched.unfoldSeen();
  });

  it("colours the sheet when that is asked for", async () => {
    await watched.page.getByLabel("Tô màu trên trang tính").selectOption("findings");
    await watched.announces(/^Đã tô màu những ô cần xem lại/u);
    expect((await watched.savedCopy()).look("G6").fill).toBe(SEVERITY_FILLS.error);
    await watched.picture("story-3-colours");
  });

  it("closed and opened again: waiver, journal and colours are still there, and can be taken back", async () => {
    const { page } = watched;
    const copy = join(process.cwd(), "test", ".out", "story-copy.xlsx");
    writeFileSync(copy, (await watched.savedCopy()).bytes);
    await openFile(copy, "story-copy.xlsx");
    await page.getByText("Đã để nguyên (1)").click();
    await watched.shows(/Lý do: Tỉnh đã lập/u);
    await watched.press("Việc đã làm");
    await page.getByRole("dialog").getByText("Sửa ô C6 · Hoạt động").waitFor();
    await watched.picture("story-4-journal");
    await watched.press("Đóng");
    await page.getByLabel("Tô màu trên trang tính").selectOption("");
    await watched.announces(/^Đã bỏ màu/u);
    expect((await watched.savedCopy()).look("G6").fill ?? null).toBeNull();
    await watched.press(/^Hoàn tác: /u);
    await watched.announces(/^Đã hoàn tác: /u);
    const taken = await watched.savedCopy();
    expect([taken.text("E4"), taken.text("C6")]).toEqual(["Tư pháp - Hộ tich", "Đi kiểm tra, báo cáo"]);
  });

  it("ends with a receipt that names the waiver and its reason", async () => {
    await watched.press("Lập phiếu kiểm tra");
    await watched.announces("Đã ghi kết quả vào trang tính “Phiếu kiểm tra”.");
    const { document } = await watched.savedCopy();
    const lines = [...document.sheet("Phiếu kiểm tra").rows.values()].flatMap((cells) =>
      [...cells.values()].map(({ text }) => text),
    );
    expect(lines).toContainEqual(expect.stringContaining("Tỉnh đã lập"));
    await watched.picture("story-5-receipt");
  });
});
