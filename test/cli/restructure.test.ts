import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx";
import { packageFaults } from "../support/package-check";
import { phuluc } from "./fake-terminal";

const sample = (name: string): string => join("assets", "samples", `${name}.xlsx`);

async function restructured(name: string, actions: string) {
  const { written, out } = await phuluc(["fix", sample(name), "-o", "kq.xlsx", "--restructure", actions]);
  const bytes = written.get("kq.xlsx")!;
  const document = readXlsx(bytes);
  const sheet = document.sheet(document.sheets[0]!.name);
  const column = (index: number): string[] =>
    [...sheet.rows].sort(([a], [b]) => a - b).map(([, row]) => row.get(index)?.text ?? "");
  return { bytes, sheet, column, out };
}

describe("phuluc fix --restructure", () => {
  it("numbers the items anew within each heading, or through the table", async () => {
    const numbers = async (action: string) =>
      (await restructured("xa-dong-hoa", action)).column(0).filter((text) => /^\d+$/u.test(text));
    expect(await numbers("renumber")).toEqual(["1", "2", "3", "4", "1", "2", "3", "4", "1", "2", "3", "4", "1"]);
    expect(await numbers("renumber-through")).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1)));
  });

  it("adds the columns that a table of six lacks, in their order", async () => {
    const { sheet, bytes } = await restructured("thi-tran-lam-son", "add-columns");
    const header = [...sheet.rows.get(4)!.values()].map(({ text }) => text).filter((text) => text !== "");
    const words = ["Stt", "Mục tiêu", "nhiệm vụ", "Hoạt động", "Sản phẩm", "chủ trì", "Phối hợp", "Thời gian"];
    expect(words.filter((word) => !header.join("|").toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(packageFaults(bytes)).toEqual([]);
  });

  it("takes merges apart and puts them together again, one after the other", async () => {
    const apart = await restructured("xa-binh-minh", "unmerge");
    const again = await restructured("xa-binh-minh", "unmerge,merge");
    const inBody = ({ sheet }: typeof apart) => sheet.merges.filter(({ top, bottom }) => top !== bottom && top > 5);
    expect(inBody(apart)).toEqual([]);
    expect(inBody(again).length).toBeGreaterThan(5);
    expect(apart.out).toContain("bỏ gộp ô");
    expect(packageFaults(again.bytes)).toEqual([]);
  });

  it("names the actions there are when it is given another", async () => {
    const { status, told, written } = await phuluc([
      "fix",
      sample("xa-an-binh"),
      "-o",
      "kq.xlsx",
      "--restructure",
      "sort",
    ]);
    expect(status).toBe(2);
    expect(told).toContain("--restructure nhận một trong: join, drop-headers, add-columns, renumber");
    expect(written.size).toBe(0);
  });
});

describe("phuluc check --print", () => {
  it("tells what is wrong with the printed form beside what is wrong with the words", async () => {
    const rulesOf = async (...words: string[]) => {
      const { out } = await phuluc(["check", sample("xa-cam-phu"), "--json", ...words]);
      const { files } = JSON.parse(out) as { files: { sheets: { findings: { rule: string }[] }[] }[] };
      return files[0]!.sheets[0]!.findings.map(({ rule }) => rule);
    };
    const said = await rulesOf();
    const all = await rulesOf("--print");
    expect(all.slice(0, said.length)).toEqual(said);
    expect(all.slice(said.length)).toEqual(expect.arrayContaining(["print-paper", "print-margins"]));
    const laidOut = await phuluc(["format", sample("xa-cam-phu"), "-o", "in.xlsx"]);
    const files = Object.fromEntries(laidOut.written);
    expect((await phuluc(["check", "in.xlsx", "--print"], { files })).out).not.toContain("Khổ giấy");
  });
});

describe("phuluc new", () => {
  it("writes a blank annex of the year, ready to print, with drop-downs", async () => {
    const { status, written, out } = await phuluc(["new", "-o", "moi.xlsx", "--period", "2026", "--json"]);
    expect(status).toBe(0);
    const bytes = written.get("moi.xlsx")!;
    expect(packageFaults(bytes)).toEqual([]);
    const document = readXlsx(bytes);
    expect((JSON.parse(out) as { sheets: string[] }).sheets).toEqual(document.sheets.map(({ name }) => name));
    expect(document.sheet("Phụ lục").print).toMatchObject({ paper: "A4", orientation: "landscape" });
    const checked = await phuluc(["check", "moi.xlsx"], { files: Object.fromEntries(written) });
    expect(checked).toMatchObject({ status: 0, told: "" });
    expect(checked.out).toContain("từ 01/01/2026 đến 31/12/2026");
  });

  it.each([
    [["new", "-o", "m.xlsx"], "Hãy cho biết năm"],
    [["new", "a.xlsx", "-o", "m.xlsx", "--period", "2026"], "không nhận tệp nào"],
    [["new", "--period", "2026"], "-o"],
  ])("answers %j with a sentence and status 2", async (words, sentence) => {
    const { status, told } = await phuluc(words);
    expect(status).toBe(2);
    expect(told).toContain(sentence);
  });
});
