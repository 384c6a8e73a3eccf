import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { today } from "../../src/taskpane/today";
import { formatIso } from "../../src/core/calendar";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { phuluc } from "../cli/fake-terminal";
import { snapshotOf } from "../support/grid";
import { plainSheet } from "../support/plain-sheet";
import { describeInBrowser } from "./support/find-browser";
import { seriousFaults, tooWide } from "./support/looks";
import { BrowserSession, type WatchedPage } from "./support/session";

const SAMPLES = join(process.cwd(), "assets", "samples");
const COMMUNES = ["thi-tran-lam-son", "xa-an-binh", "xa-binh-minh", "xa-cam-phu", "xa-dong-hoa"].map(
  (name) => `${name}.xlsx`,
);
const SUPERIOR = "huyen-thanh-lam.xlsx";
/** Writing fetches and starts the library that saves files: a busy machine takes its time. */
const PATIENCE_MS = 90_000;
const RECORD = "Dấu tổng hợp";

const HEADING = ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"];
const TASKS: Readonly<Record<string, readonly string[]>> = {
  "xã Đông Hòa": [
    "Tuyên truyền công tác cải cách hành chính trên hệ thống truyền thanh của xã",
    "Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của xã",
  ],
  "xã Tây Hòa": [
    "Tuyên truyền công tác cải cách hành chính trên hệ thống truyền thanh xã",
    "Rà soát, cập nhật các danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của xã",
  ],
};

/** The files of two communes that write two tasks nearly alike. */
async function writeAlike(folder: string): Promise<string[]> {
  const files = Object.entries(TASKS).map(async ([unit, tasks]) => {
    const items = tasks.map((task, index) => [String(index + 1), task, "Báo cáo", "Văn phòng", "Quý II/2024"]);
    const rows = [[`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND ${unit.toUpperCase()}`], HEADING, ...items];
    const path = join(folder, `${unit}.xlsx`);
    writeFileSync(path, await newXlsx([{ name: "Phụ lục", rows: snapshotOf(rows).rows }]));
    return path;
  });
  return Promise.all(files);
}

const sample = (name: string): string => join(SAMPLES, name);

describeInBrowser("the roll-up in the pane", () => {
  let session: BrowserSession;
  let watched: WatchedPage;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "phuluc-roll-up-"));
    session = await BrowserSession.start();
  }, 600_000);
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    watched = await session.open({ viewport: { width: 1366, height: 1600 } });
    watched.page.setDefaultTimeout(PATIENCE_MS);
    await openTab();
  });
  jest.setTimeout(PATIENCE_MS);
  afterEach(async () => {
    expect(watched.offences).toEqual([]);
    await watched.page.close();
  });

  const openTab = (): Promise<void> => watched.page.getByRole("tab", { name: "Tổng hợp" }).click();
  const open = (summary: RegExp): Promise<void> => watched.page.locator("summary").filter({ hasText: summary }).click();

  async function gather(files: readonly string[], cards = files.length): Promise<void> {
    await watched.page.locator("aside[aria-label] input[type=file]").setInputFiles([...files]);
    await watched.shows(`Các nguồn (${cards})`);
  }

  it("shows a card for each source, read on a thread of its own, before anything is written", async () => {
    await gather(COMMUNES.map(sample));
    expect(await watched.page.getByRole("article").count()).toBe(COMMUNES.length);
    expect(watched.page.workers()).toHaveLength(1);
    const { document } = await watched.savedCopy();
    expect(document.sheets).toHaveLength(1);
  });

  it("writes the very sheets that the command line writes", async () => {
    await gather(COMMUNES.map(sample));
    await watched.press("Lập bảng tổng hợp");
    await watched.shows(/Đã thêm \d+ trang tính tổng hợp\./u);
    const { document } = await watched.savedCopy();
    const given = ["rollup", ...COMMUNES.map(sample), "-o", "tong-hop.xlsx", "--today", formatIso(today())];
    const { written } = await phuluc(given);
    const expected = readXlsx(written.get("tong-hop.xlsx")!);
    for (const { name } of expected.sheets) {
      if (name === RECORD) continue;
      expect({ name, sheet: plainSheet(document.sheet(name)) }).toEqual({
        name,
        sheet: plainSheet(expected.sheet(name)),
      });
    }
    expect(expected.sheets.length).toBeGreaterThan(6);
  });

  it("asks which of two files of one unit counts, and writes nothing until it was told", async () => {
    const second = join(folder, "xa-an-binh-sua.xlsx");
    copyFileSync(sample("xa-an-binh.xlsx"), second);
    await gather([sample("xa-an-binh.xlsx"), second, sample("xa-binh-minh.xlsx")]);
    await watched.shows("Xã An Bình gửi nhiều tệp. Lấy tệp nào?");
    expect(await watched.page.getByRole("button", { name: "Lập bảng tổng hợp" }).isDisabled()).toBe(true);
    await watched.picture("roll-up-duplicate");
    expect(await seriousFaults(watched)).toEqual([]);
    await watched.page.getByRole("radio", { name: "xa-an-binh.xlsx" }).click();
    await watched.page.getByText("Xã An Bình gửi nhiều tệp").waitFor({ state: "detached" });
    const left = watched.page.getByRole("article", { name: "Xã An Bình, xa-an-binh-sua.xlsx" });
    await left.getByText("Không lấy: đã có tệp khác của đơn vị này").waitFor();
    expect(await watched.page.getByRole("button", { name: "Lập bảng tổng hợp" }).isEnabled()).toBe(true);
  });

  it("names a file that cannot be read, and goes on with the rest", async () => {
    const picture = join(folder, "anh.xlsx");
    copyFileSync(join(process.cwd(), "assets", "icon-32.png"), picture);
    await gather([picture, sample("xa-an-binh.xlsx")]);
    const card = watched.page.getByRole("article", { name: /anh\.xlsx/u });
    await card.getByText("Không đọc được").waitFor();
    expect(await watched.page.getByRole("button", { name: "Lập bảng tổng hợp" }).isEnabled()).toBe(true);
  });

  it("tells who has not sent, who was on time and who was late", async () => {
    await gather([sample("xa-an-binh.xlsx"), sample("xa-binh-minh.xlsx")]);
    await open(/Lập cho ai/u);
    await watched.page.getByLabel("Hạn gửi").fill("2024-02-01");
    const list = "xã An Bình\t05/02/2024\nxã Bình Minh\t2024-01-30\nxã Cẩm Phú";
    await watched.page.getByLabel("Các đơn vị phải gửi, mỗi dòng một đơn vị").fill(list);
    await watched.press("Áp dụng");
    await watched.shows("Trễ 4 ngày");
    await watched.shows("Đúng hạn");
    await expect(watched.shows("Chưa gửi")).resolves.toBeUndefined();
  });

  it("shows what is due when; a press on a number lists its tasks", async () => {
    await gather(COMMUNES.map(sample));
    const square = watched.page.getByRole("button", { name: /^Xã An Bình, .*: [1-9]\d* nhiệm vụ$/u }).first();
    const count = Number(/: (\d+)/u.exec(await square.innerText())![1]);
    await square.click();
    const list = watched.page.getByRole("region", { name: /^Xã An Bình, /u });
    expect(await list.getByRole("listitem").count()).toBe(count);
    await list
      .getByText(/^xa-an-binh\.xlsx, .*, dòng \d+$/u)
      .first()
      .waitFor();
    await watched.picture("roll-up-picture");
    expect(await seriousFaults(watched)).toEqual([]);
  });

  it("proposes tasks that are alike; what was decided is remembered with the workbook", async () => {
    await gather(await writeAlike(folder));
    await open(/Nhiệm vụ có vẻ là một \(2\)/u);
    await watched.shows("“Tuyên truyền công tác cải cách hành chính trên hệ thống truyền thanh xã”");
    expect(await seriousFaults(watched)).toEqual([]);
    await watched.press("Tách ra");
    await watched.shows("Nhiệm vụ có vẻ là một (1)");
    await watched.press("Là một");
    await watched.page.getByText(/có vẻ là một/u).waitFor({ state: "detached" });
    const { memory } = (await watched.savedCopy()).document;
    expect(memory).toMatch(/"decisions":\{"same":\[\[".+"\]\],"different":\[\[".+"\]\]\}/u);
  });

  it("compares the communes with the superior's plan", async () => {
    await gather([...COMMUNES, SUPERIOR].map(sample));
    await watched.page.getByLabel("Tệp kế hoạch của cấp trên").selectOption(SUPERIOR);
    await watched.press("Đối chiếu");
    await open(/^Xã An Bình: có \d+, khác \d+, chưa có \d+/u);
    await watched.shows("Chưa có");
    await watched.picture("roll-up-compare");
    expect(await seriousFaults(watched)).toEqual([]);
    await watched.press("Ghi trang đối chiếu");
    await watched.announces(/Đã ghi kết quả đối chiếu/u);
  });

  it("takes sheets of the open workbook, too", async () => {
    await watched.press("Lấy trang tính của sổ đang mở…");
    await watched.page.getByRole("checkbox", { name: "Phụ lục" }).check();
    await watched.press("Lấy các trang đã đánh dấu");
    await watched.shows("Các nguồn (1)");
    const card = watched.page.getByRole("article", { name: "Xã Đông Hòa, xa-dong-hoa.xlsx" });
    await expect(card.waitFor()).resolves.toBeUndefined();
  });

  it("tells what was typed over an earlier roll-up before it is written anew", async () => {
    await gather([sample("xa-an-binh.xlsx")]);
    await watched.press("Lập bảng tổng hợp");
    await watched.shows(/Đã thêm \d+ trang tính/u);
    await watched.typeIntoSheet("Phụ lục số 5");
    await gather([sample("xa-binh-minh.xlsx")], 2);
    await watched.press("Lập bảng tổng hợp");
    await watched.shows(/Bảng tổng hợp cũ có 1 ô đã được gõ đè/u);
    await watched.shows(/nay là “Phụ lục số 5”/u);
    await watched.picture("roll-up-typed-over");
    await watched.press("Vẫn làm mới, thay các ô này");
    await watched.shows(/Đã làm mới \d+ trang tính/u);
    const { document } = await watched.savedCopy();
    expect(document.sheets.filter(({ name }) => name.startsWith("Đối soát"))).toHaveLength(1);
    expect(JSON.stringify(plainSheet(document.sheet("Tình hình gửi")))).toContain("Xã Bình Minh");
  });

  it("needs no sideways scroll bar at 320 and 350 pixels", async () => {
    await gather(COMMUNES.map(sample));
    await open(/Lập cho ai/u);
    for (const width of [320, 350]) {
      await watched.page.setViewportSize({ width, height: 1600 });
      expect(await tooWide(watched)).toEqual([]);
      expect(await seriousFaults(watched)).toEqual([]);
      await watched.page
        .locator("main")
        .screenshot({ path: join(process.cwd(), "test", ".out", `roll-up-${width}.png`) });
    }
  });
});
