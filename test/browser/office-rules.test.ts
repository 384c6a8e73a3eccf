import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx";
import { writeFaultyAnnex } from "./support/faulty-annex";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";

describeInBrowser("the rules of an office", () => {
  let session: BrowserSession;
  let annex: string;

  beforeAll(async () => {
    session = await BrowserSession.start();
    annex = await writeFaultyAnnex("rules.xlsx");
  }, 600_000);
  afterAll(() => session.close());

  async function checkedPage(): Promise<WatchedPage> {
    const watched = await session.open();
    await watched.page.locator("header[aria-label] input[type=file]").setInputFiles(annex);
    await watched.shows("rules.xlsx");
    await watched.press("Kiểm tra");
    await watched.shows(/^4 nhiệm vụ/u);
    await watched.page.getByRole("tab", { name: "Danh mục" }).click();
    await watched.page.getByText("Quy tắc kiểm tra của cơ quan").click();
    return watched;
  }

  async function handedOut({ page }: WatchedPage, button: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  it("go out as a file and as a blank workbook, and come in elsewhere", async () => {
    const sender = await checkedPage();
    await sender.page.getByText("Bật, tắt từng quy tắc").click();
    await sender.page.getByLabel("Thời hạn không đọc được").selectOption("off");
    await sender.announces(/^Đã ghi nhớ quy tắc\./u);
    await sender.page.getByLabel("Từ năm").fill("2025");
    await sender.page.getByLabel("Đến năm").fill("2024");
    await sender.press("Ghi nhớ kỳ");
    await sender.shows("Hãy ghi hai năm, năm đầu không sau năm cuối.");
    const rules = await handedOut(sender, "Xuất tệp quy tắc");
    expect(rules.name).toBe("quy-tac-phu-luc.json");
    await sender.announces("Đã ghi tệp “quy-tac-phu-luc.json”.");
    const template = await handedOut(sender, "Tạo tệp mẫu");
    expect(readXlsx(new Uint8Array(template.bytes)).memory).toContain('"deadline-unreadable":"off"');
    await sender.picture("rules-handed-out");

    const file = join(process.cwd(), "test", ".out", rules.name);
    writeFileSync(file, rules.bytes);
    const receiver = await checkedPage();
    await receiver.page.locator("input[accept^='.json']").setInputFiles(file);
    await receiver.announces(/^Đã nhập “quy-tac-phu-luc\.json”: quy tắc kiểm tra/u);
    await receiver.shows(/^Theo bộ quy tắc \d/u);
    await receiver.page.getByRole("tab", { name: "Kiểm tra" }).click();
    await receiver.shows(/^4 nhiệm vụ/u);
    expect(await receiver.page.getByText("Thời hạn không đọc được").count()).toBe(0);
    expect([...sender.offences, ...receiver.offences]).toEqual([]);
  });
});
