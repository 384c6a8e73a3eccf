import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewSentFile, type ReviewedFile } from "../../src/core/roll-up";
import { rollUp } from "../../src/core/summary";
import { HostError } from "../../src/hosts/refusals";
import { readXlsx } from "../../src/hosts/xlsx";
import { HOSTILE_FILES } from "../support/hostile";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const LOCKED = HOSTILE_FILES.find(({ expected }) => expected === "encrypted")!.make();
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), "assets/samples", name)));

/** As an officer receives them: clean, pasted, six columns with results, two of one commune, one locked, a picture. */
const BAG: Readonly<Record<string, Uint8Array>> = {
  "xa-an-binh.xlsx": sample("xa-an-binh.xlsx"),
  "xa-an-binh (sua).xlsx": sample("xa-an-binh.xlsx"),
  "xa-cam-phu.xlsx": sample("xa-cam-phu.xlsx"),
  "xa-dong-hoa.xlsx": sample("xa-dong-hoa.xlsx"),
  "thi-tran-lam-son.xlsx": sample("thi-tran-lam-son.xlsx"),
  "xa-hong-phong.xlsx": LOCKED,
  "xa-quang-trung.xlsx": PNG,
};

function open([file, bytes]: [string, Uint8Array]): ReviewedFile {
  try {
    const book = readXlsx(bytes);
    return reviewSentFile({ file, sheets: book.sheets.map(({ name }) => book.sheet(name)) });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { inputs: [], failures: [{ file, code: error.code, message: error.message }] };
  }
}

const read = Object.entries(BAG).map(open);
const expected = ["xã An Bình", "xã Hồng Phong", "xã Quang Trung", "xã Bình Minh"].map((unit) => ({ unit }));
const summary = rollUp(
  read.flatMap(({ inputs }) => inputs),
  read.flatMap(({ failures }) => failures),
  { expected, today: { year: 2024, month: 8, day: 1 } },
);

test("every file has its card", () => {
  expect(summary.cards.map(({ file, unit, state }) => `${file}: ${unit.name}, ${state}`)).toEqual([
    "xa-an-binh (sua).xlsx: Xã An Bình, other-version",
    "xa-an-binh.xlsx: Xã An Bình, taken",
    "thi-tran-lam-son.xlsx: Thị trấn Lâm Sơn, taken",
    "xa-cam-phu.xlsx: Xã Cẩm Phú, taken",
    "xa-dong-hoa.xlsx: Xã Đông Hòa, taken",
    "xa-hong-phong.xlsx: Xã Hồng Phong, failed",
    "xa-quang-trung.xlsx: Xã Quang Trung, failed",
  ]);
  expect(summary.cards.map(({ failure }) => failure?.code ?? "")).toEqual([
    "",
    "",
    "",
    "",
    "",
    "encrypted",
    "not-xlsx",
  ]);
  expect(summary.cards.filter(({ isProgressReport }) => isProgressReport).map(({ unit }) => unit.name)).toEqual([
    "Thị trấn Lâm Sơn",
  ]);
});

test("the rows of every table are taken or left out with their reason", () => {
  expect(
    summary.cards.filter(
      ({ rows: { rowsIn, taken, leftOut } }) =>
        rowsIn !== taken.items + taken.continuations + Object.values(leftOut).reduce((sum, rows) => sum + rows, 0),
    ),
  ).toEqual([]);
});

test("the summary says what it rests on", () => {
  const texts = new Set(
    summary.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value)),
    ),
  );
  expect([...Object.keys(BAG)].filter((file) => !texts.has(file))).toEqual([]);
  expect([...texts].filter((text) => typeof text === "string" && text.startsWith("Còn bản khác"))).toHaveLength(1);
  expect(summary.context.submissions.map(({ unit, state }) => [unit.name, state])).toContainEqual([
    "Xã Bình Minh",
    "missing",
  ]);
});
