import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { newXlsx } from "../../src/hosts/xlsx";
import { snapshotOf } from "../support/grid";
import { describeInBrowser } from "./support/find-browser";
import { BrowserSession, type WatchedPage } from "./support/session";
import { typeAsUniKey, type Syllable } from "./support/unikey";

const PATIENCE_MS = 120_000;
const SAMPLE = join(process.cwd(), "assets", "samples", "xa-an-binh.xlsx");

const WORDS: readonly Syllable[] = [
  ["thoongs", "thống"],
  [" nhaats", " nhất"],
  [" huyeenj", " huyện"],
];
const written = (syllables: readonly Syllable[]): string => syllables.map(([, text]) => text).join("");
/** Where digits are the keys of tones (VNI), they too are written over. */
const YEAR: readonly Syllable[] = [["2025", "2025"]];

const tab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();
const unfold = (page: Page, summary: RegExp): Promise<void> =>
  page.locator("summary").filter({ hasText: summary }).first().click();
const box = (page: Page, name: string | RegExp): Locator => page.getByRole("textbox", { name }).first();

interface TypedField {
  readonly name: string;
  readonly syllables: readonly Syllable[];
  readonly find: (page: Page) => Locator | Promise<Locator>;
}

/** Fields that one page shows together. */
interface View {
  readonly view: string;
  readonly open: (page: Page) => Promise<void>;
  readonly fields: readonly TypedField[];
}

async function toResult(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page
    .getByText(/^\d+ nhiệm vụ/u)
    .first()
    .waitFor();
}

const NAMELESS = "tep-gui.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An annex that says nowhere whose it is, so that the roll-up has to ask. */
async function pickNameless(page: Page): Promise<void> {
  const rows = [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"],
    ["1", "Rà soát thủ tục hành chính", "Báo cáo", "Văn phòng", "Quý II/2024"],
  ];
  const buffer = Buffer.from(await newXlsx([{ name: "Phụ lục", rows: snapshotOf(rows).rows }]));
  await tab(page, "Tổng hợp");
  await page.locator("aside[aria-label] input[type=file]").setInputFiles({ name: NAMELESS, mimeType: XLSX, buffer });
}

async function toRollUp(page: Page): Promise<void> {
  await tab(page, "Tổng hợp");
  await page.locator("aside[aria-label] input[type=file]").setInputFiles(SAMPLE);
  await page.getByText("Các nguồn (1)").first().waitFor();
  await unfold(page, /^Lập cho ai/u);
}

const VIEWS: readonly View[] = [
  {
    view: "the result",
    open: toResult,
    fields: [
      {
        name: "the search",
        syllables: WORDS,
        find: async (page) => {
          await page.getByRole("button", { name: "Tìm và lọc kết quả" }).click();
          return page.getByRole("searchbox");
        },
      },
      {
        name: "the reason for leaving a cell as it is",
        syllables: WORDS,
        find: async (page) => {
          await page.getByRole("searchbox").fill("");
          await page.keyboard.press("F8");
          await page.getByRole("button", { name: "Để nguyên", exact: true }).first().click();
          await page.getByRole("menuitem", { name: "Để nguyên ô này" }).click();
          return box(page, "Lý do");
        },
      },
    ],
  },
  {
    view: "a table that is pasted",
    open: (page) => page.getByRole("button", { name: "Dán bảng từ Word/PDF…" }).click(),
    fields: [{ name: "the field to paste into", syllables: WORDS, find: (page) => box(page, "Dán vào đây") }],
  },
  {
    view: "the office's rules",
    open: async (page) => {
      await tab(page, "Danh mục");
      await unfold(page, /^Quy tắc kiểm tra của cơ quan/u);
    },
    fields: ["Từ năm", "Đến năm"].map((name) => ({
      name: `the plan's period: ${name}`,
      syllables: YEAR,
      find: (page: Page) => box(page, name),
    })),
  },
  {
    view: "a new annex",
    open: async (page) => {
      await tab(page, "Định dạng");
      await unfold(page, /^Tạo phụ lục mới/u);
    },
    fields: [
      { name: "its name", syllables: WORDS, find: (page) => box(page, "Tên kế hoạch") },
      {
        name: "a number: its rows",
        syllables: [["15", "15"]],
        find: (page) => page.getByRole("spinbutton", { name: "Số dòng trống mỗi mục" }),
      },
    ],
  },
  {
    view: "the roll-up of a file that says nowhere whose it is",
    open: pickNameless,
    fields: [
      {
        name: "the question whose it is",
        syllables: WORDS,
        find: (page) => box(page, `Tệp ${NAMELESS} là của đơn vị nào?`),
      },
    ],
  },
  {
    view: "whom the roll-up is for",
    open: toRollUp,
    fields: ["Đơn vị nhận báo cáo", "Các đơn vị phải gửi, mỗi dòng một đơn vị"].map((name) => ({
      name,
      syllables: WORDS,
      find: (page: Page) => box(page, name),
    })),
  },
];

describeInBrowser("Vietnamese typing: backspace and retype", () => {
  let session: BrowserSession;

  beforeAll(async () => {
    session = await BrowserSession.start();
  }, 600_000);
  afterAll(() => session.close());

  describe.each(VIEWS)("in $view", ({ open, fields }) => {
    let watched: WatchedPage;

    beforeAll(async () => {
      watched = await session.open();
      await open(watched.page);
    }, PATIENCE_MS);
    afterAll(async () => {
      expect(watched.offences).toEqual([]);
      await watched.page.close();
    });

    it.each(fields)(
      "is borne by $name",
      async ({ syllables, find }) => {
        const field = await find(watched.page);
        await field.fill("");
        await typeAsUniKey(field, syllables);
        expect(await field.inputValue()).toBe(written(syllables));
        await expect(field.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
      },
      PATIENCE_MS,
    );
  });

  // A day's field takes keys only; day and month are alike, because browsers put either first.
  it(
    "is borne by a day: wiped and typed again",
    async () => {
      const { page, offences } = await session.open();
      await toRollUp(page);
      const field = page.getByLabel("Hạn gửi");
      await field.focus();
      await page.keyboard.type("05");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("06062024");
      expect(await field.inputValue()).toBe("2024-06-06");
      expect(offences).toEqual([]);
      await page.close();
    },
    PATIENCE_MS,
  );
});
