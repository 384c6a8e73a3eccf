import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/hosts/xlsx";
import { richWorkbook } from "../support/rich-workbook";
import { phuluc } from "./fake-terminal";

const sample = (name: string): string => join("assets", "samples", `${name}.xlsx`);

function firstSheet(bytes: Uint8Array): GridSnapshot {
  const document = readXlsx(bytes);
  return document.sheet(document.sheets[0]!.name);
}

const texts = ({ rows }: GridSnapshot): string[][] =>
  [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => [...row.values()].map(({ text }) => text).filter((text) => text !== ""));

describe("phuluc fix", () => {
  it("writes a repaired copy, lists each cell, and leaves nothing fixable", async () => {
    const before = readFileSync(sample("xa-dong-hoa"));
    const { status, out, written } = await phuluc(["fix", sample("xa-dong-hoa"), "-o", "da-sua.xlsx", "--json"]);
    expect(status).toBe(1);
    const { changes } = JSON.parse(out) as { changes: { cell: string; before: string; after: string }[] };
    expect(changes).toContainEqual(expect.objectContaining({ cell: "H14", before: "12/31/2024", after: "31/12/2024" }));
    const again = await phuluc(["fix", "da-sua.xlsx", "-o", "lan-hai.xlsx", "--json"], {
      files: Object.fromEntries(written),
    });
    expect(JSON.parse(again.out)).toMatchObject({ changes: [] });
    expect(readFileSync(sample("xa-dong-hoa"))).toEqual(before);
  });

  it("joins torn rows and takes repeated headers out", async () => {
    const { written, status } = await phuluc(["fix", sample("xa-cam-phu"), "-o", "da-sua.xlsx"]);
    expect(status).toBe(0);
    const lines = texts(firstSheet(written.get("da-sua.xlsx")!)).map((cells) => cells.join(" | "));
    expect(lines.filter((line) => line.startsWith("Stt |"))).toHaveLength(1);
    expect(lines.join("\n")).toContain("1.1. Mỗi nhiệm vụ đều có người phụ trách và thời hạn hoàn thành");
  });

  it("makes a workbook of a pasted table", async () => {
    const table = "TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tHọp  giao ban\tPhòng Nội vụ\t12/31/2024\n";
    const { written, told } = await phuluc(["fix", "bang.txt", "-o", "bang.xlsx"], { files: { "bang.txt": table } });
    expect(told).toBe("");
    expect(texts(firstSheet(written.get("bang.xlsx")!))[1]).toEqual([
      "1",
      "Họp giao ban",
      "Phòng Nội vụ",
      "31/12/2024",
    ]);
  });

  it.each([
    [["fix", sample("xa-an-binh")], "-o"],
    [["fix", "-o", "x.xlsx"], "đúng một tệp"],
    [["fix", sample("xa-an-binh"), sample("xa-cam-phu"), "-o", "x.xlsx"], "đúng một tệp"],
  ])("answers %j with a sentence", async (words, sentence) => {
    const { status, told, written } = await phuluc(words);
    expect([status, written.size]).toEqual([2, 0]);
    expect(told).toContain(sentence);
  });
});

describe("phuluc format", () => {
  it("changes the form and not one word, and done twice it is done once", async () => {
    const { status, written } = await phuluc(["format", sample("xa-binh-minh"), "-o", "in.xlsx"]);
    expect(status).toBe(0);
    const before = firstSheet(new Uint8Array(readFileSync(sample("xa-binh-minh"))));
    const after = firstSheet(written.get("in.xlsx")!);
    expect(texts(after)).toEqual(texts(before));
    expect(after.print).toMatchObject({ paper: "A4", orientation: "landscape", fitToWidth: 1 });
    const again = await phuluc(["format", "in.xlsx", "-o", "in2.xlsx", "--json"], {
      files: Object.fromEntries(written),
    });
    expect(JSON.parse(again.out)).toMatchObject({ sheets: [{ changes: 0 }] });
  });
});

describe("a workbook with macros", () => {
  it("stays what it was, and its copy is named so", async () => {
    const files = { "a.xlsm": richWorkbook() };
    const { status, told, written } = await phuluc(["fix", "a.xlsm", "-o", "b.xlsx"], { files });
    expect({ status, told, written: written.size }).toEqual({
      status: 2,
      told: "Tệp đưa vào là sổ tính .xlsm; hãy đặt tên tệp kết quả có đuôi .xlsm.",
      written: 0,
    });
    const kept = await phuluc(["format", "a.xlsm", "-o", "b.xlsm"], { files });
    expect(kept.status).toBe(0);
    expect(readXlsx(kept.written.get("b.xlsm")!).kind).toBe("xlsm");
  });
});
