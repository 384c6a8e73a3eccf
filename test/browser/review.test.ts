import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";
import { typeAsUniKey } from "./support/unikey";

describeInBrowser("the review in the pane", () => {
  let session: BrowserSession;
  let watched: WatchedPage;

  beforeAll(async () => {
    session = await BrowserSession.start();
  }, 600_000);
  afterAll(() => session.close());
  beforeEach(async () => {
    watched = await session.open();
    await watched.press("Kiểm tra");
    await watched.shows(/^\d+ nhiệm vụ/u);
  });
  afterEach(async () => {
    expect(watched.offences).toEqual([]);
    await watched.page.close();
  });

  it("walks by keys, and the focus goes along", async () => {
    await watched.page.keyboard.press("F8");
    const first = await watched.currentPlace();
    await watched.page.keyboard.press("F8");
    const second = await watched.currentPlace();
    expect(second).not.toBe(first);
    expect(await watched.focusedLabel()).toContain(second);
    await watched.page.keyboard.press("Alt+ArrowUp");
    expect(await watched.currentPlace()).toBe(first);
    await watched.selects(first);
  });

  it("stays at the cell where the user stands when looks change", async () => {
    await watched.page.keyboard.press("F8");
    const place = await watched.currentPlace();
    await watched.selects(place);
    await watched.page.getByRole("combobox", { name: "Tô màu trên trang tính" }).selectOption("findings");
    await watched.announces(/Đã tô màu/u);
    expect(place).not.toBe("A1");
    await watched.selects(place);
  });

  it("lets a person say what a column is, and keeps it", async () => {
    const { page } = watched;
    await watched.unfoldSeen();
    await page
      .locator("summary")
      .filter({ hasText: /^Từng cột được hiểu là gì/u })
      .click();
    const product = page.getByRole("combobox", { name: /Sản phẩm/u });
    await product.selectOption({ label: "Cột khác, không kiểm tra" });
    await watched.press("Ghi nhớ và kiểm tra");
    await watched.announces("Đã ghi nhớ các cột.");
    expect(await product.inputValue()).toBe("extra");
    await watched.press("Bỏ các lựa chọn");
    await watched.announces(/các cột lại được hiểu theo tiêu đề/u);
    expect(await product.inputValue()).toBe("product");
  });

  it("repairs one finding, says so to screen readers, and stands on the next", async () => {
    const { page } = watched;
    await watched.openGroupWith("Sửa");
    const repaired = await watched.currentPlace();
    await page.getByRole("button", { name: "Sửa", exact: true }).first().click();
    await watched.announces(new RegExp(`Sửa ô ${repaired}.*: đã đổi 1 chỗ`, "u"));
    expect(await watched.focusedLabel()).not.toBeNull();
    await watched.press(/^Hoàn tác/u);
    await watched.announces(/Đã hoàn tác/u);
  });

  it("bears Vietnamese typing in its search field: backspace and retype", async () => {
    await watched.press("Tìm và lọc kết quả");
    const field = watched.page.getByRole("searchbox");
    await typeAsUniKey(field, [
      ["chur", "chủ"],
      [" trif", " trì"],
    ]);
    expect(await field.inputValue()).toBe("chủ trì");
    await watched.page.getByRole("button", { name: /Thiếu cơ quan chủ trì/u }).waitFor();
  });

  it("puts a finding off with a reason, which a saved copy still knows; and takes it back", async () => {
    const { page } = watched;
    await page.keyboard.press("F8");
    const place = await watched.currentPlace();
    await watched.press("Để nguyên");
    await page.getByRole("menuitem", { name: "Để nguyên ô này" }).click();
    await watched.press("Để nguyên ô này");
    await watched.shows(/Hãy ghi lý do/u);
    await page.getByRole("textbox", { name: "Lý do" }).fill("Đã thống nhất với huyện");
    await watched.press("Để nguyên ô này");
    await watched.announces("Đã để nguyên ô này.");
    await watched.shows("Đã để nguyên (1)");

    const copy = join(process.cwd(), "test", ".out", "waived.xlsx");
    writeFileSync(copy, (await watched.savedCopy()).bytes);
    await page.locator("header[aria-label] input[type=file]").setInputFiles(copy);
    await watched.shows("waived.xlsx");
    await watched.press("Kiểm tra");
    await page.getByText("Đã để nguyên (1)").click();
    await watched.shows(/Lý do: Đã thống nhất với huyện/u);
    await watched.press("Bỏ để nguyên");
    await page.getByText("Đã để nguyên (1)").waitFor({ state: "detached" });
    expect(place).toMatch(/^[A-Z]+\d+$/u);
  });

  it("writes the receipt and opens it", async () => {
    await watched.press("Lập phiếu kiểm tra");
    await watched.announces(/Phiếu kiểm tra/u);
    const { document } = await watched.savedCopy();
    expect(document.sheets.map(({ name }) => name)).toContain("Phiếu kiểm tra");
    await watched.picture("review-receipt");
  });

  it("takes an unknown body and a further name into the office's own list, and knows them from then on", async () => {
    const { page } = watched;
    await page.getByRole("tab", { name: "Danh mục" }).click();
    await watched.shows(/^Chưa có trong danh mục/u);
    const row = page.getByRole("listitem").filter({ hasText: "Phòng Vũ trụ" });
    await row.getByRole("button", { name: "Ghi là cơ quan mới" }).click();
    await watched.announces(/Đã ghi “Phòng Vũ trụ”/u);
    await row.getByRole("button", { name: "Ghi là cơ quan mới" }).waitFor({ state: "detached" });
    const misspelt = page.getByRole("listitem").filter({ hasText: "Văn phòng - Thống kêê" });
    await misspelt.getByRole("button", { name: /^Ghi là tên khác của/u }).click();
    await watched.announces(/Đã ghi “Văn phòng - Thống kêê”/u);
    await watched.picture("review-catalogue");
    const { document } = await watched.savedCopy();
    const list = document.sheet("Danh mục cơ quan");
    expect([...list.rows.values()].map((cells) => cells.get(0)?.text)).toEqual([
      "Tên cơ quan",
      "Phòng Vũ trụ",
      expect.stringMatching(/^Văn phòng - [Tt]hống kê$/u),
    ]);
  });

  it("reads a table pasted from Word onto a sheet of its own", async () => {
    const fresh = await session.open();
    await fresh.press("Dán bảng từ Word/PDF…");
    await fresh.paste(
      fresh.page.getByRole("textbox", { name: "Dán vào đây" }),
      "<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời gian</td></tr>" +
        "<tr><td>1</td><td>Rà soát văn bản</td><td>Tư pháp - Hộ tịch</td><td>Quý V/2024</td></tr></table>",
    );
    await fresh.announces(/Đã đặt bảng vào trang tính “Bảng dán”/u);
    await fresh.shows(/^1 nhiệm vụ/u);
    expect(fresh.offences).toEqual([]);
    await fresh.page.close();
  });
});
