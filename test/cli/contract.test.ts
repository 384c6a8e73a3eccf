import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { phuluc } from "./fake-terminal";

const sample = (name: string): string => join("assets", "samples", `${name}.xlsx`);
const parse = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const first = (list: unknown): Record<string, unknown> => (list as Record<string, unknown>[])[0]!;
const lines = (text: string): Record<string, unknown>[] => text.split("\n").map(parse);

describe("the shapes of --json", () => {
  it("check: files, sheets, annexes and findings have the keys of the contract, in its order", async () => {
    const { out } = await phuluc(["check", sample("xa-dong-hoa"), "--json"]);
    const file = first(parse(out)["files"]);
    const sheet = first(file["sheets"]);
    const annex = first(sheet["annexes"]);
    expect(Object.keys(file)).toEqual(["file", "error", "sheets"]);
    expect(Object.keys(sheet)).toEqual(["sheet", "annexes", "findings"]);
    expect(Object.keys(annex).join(" ")).toBe("title range period unit level columns headerRow rowKinds");
    expect(Object.keys(annex["rowKinds"] as object).sort()).toEqual(
      "title header repeated-header column-numbers section subsection item continuation total footer blank"
        .split(" ")
        .sort(),
    );
    expect(Object.keys(first(sheet["findings"])).join(" ")).toBe(
      "rule severity cell cells column message text fix suggestions",
    );
  });

  it("check: the cell of a finding is the first of its cells, and a fix of structure is a sentence", async () => {
    const { out } = await phuluc(["check", sample("xa-cam-phu"), "--json"]);
    const findings = first(first(parse(out)["files"])["sheets"])["findings"] as Record<string, unknown>[];
    for (const { cell, cells } of findings) expect((cells as string[])[0]).toBe(cell);
    expect(findings.find(({ rule }) => rule === "row-torn")?.["fix"]).toBe("Nối dòng 9 vào dòng 7");
  });

  it("agencies: the column decides whether a collective may stand there alone; a list of one's own is added", async () => {
    const typesIn = async (column: string, ...words: string[]) => {
      const input = "Các phòng, ban, ngành huyện; Tổ Chuyển đổi xanh ABC";
      const files = {
        "c.json": JSON.stringify([{ id: "own.xanh", name: "Tổ Chuyển đổi xanh ABC", level: "commune" }]),
      };
      const { out } = await phuluc(["agencies", "--json", "--column", column, ...words], { input, files });
      return (lines(out)[0]!["parts"] as { type: string }[]).map(({ type }) => type);
    };
    expect((await typesIn("cooperation"))[0]).toBe("collective");
    expect((await typesIn("lead", "--catalogue", "c.json")).at(-1)).toBe("known");
  });

  it("rollup: every figure says the file, sheet and row that it came from", async () => {
    const words = ["rollup", sample("xa-an-binh"), "-o", "t.xlsx", "--json", "--level", "district"];
    const { out } = await phuluc([...words, "--unit", "UBND huyện Thanh Lâm"]);
    const figures = parse(out)["figures"] as Record<string, unknown>[];
    const { from } = figures.find(({ value }) => value !== 0)!;
    expect(first(from)).toMatchObject({ file: "xa-an-binh.xlsx", sheet: "Phụ lục" });
    expect(first(from)["row"]).toBeGreaterThan(5);
  });

  it.each([
    [["rollup", sample("xa-an-binh"), "-o", "t.xlsx", "--level", "xã"], "--level nhận một trong"],
    [["rollup", sample("xa-an-binh"), "-o", "t.xlsx", "--due", "31/12/2024"], "--due cần một ngày"],
    [["rollup", sample("xa-an-binh")], "-o"],
    [["format", sample("xa-an-binh")], "-o"],
    [["agencies", "--date", "2024"], "--date cần một ngày"],
  ])("%j is answered with a sentence and status 2", async (words, sentence) => {
    const { status, told, out } = await phuluc(words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(told).toContain(sentence);
  });
});

describe("the program itself", () => {
  let folder: string;
  const run = (words: readonly string[], input = "") =>
    spawnSync(process.execPath, ["src/cli/phuluc.mjs", ...words], { encoding: "utf8", input });

  beforeAll(() => {
    execFileSync(process.execPath, ["src/cli/phuluc.mjs", "--help"]);
    folder = mkdtempSync(join(tmpdir(), "phuluc-cli-"));
    for (const name of ["xa-an-binh", "xa-cam-phu"]) copyFileSync(sample(name), join(folder, `${name}.xlsx`));
    writeFileSync(join(folder, "~$xa-an-binh.xlsx"), "khóa");
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is what the package names", () => {
    expect((JSON.parse(readFileSync("package.json", "utf8")) as { bin: unknown }).bin).toEqual({
      phuluc: "src/cli/phuluc.mjs",
    });
  });

  it("rolls a folder up, lock files apart, and changes none of its files", () => {
    const before = readFileSync(join(folder, "xa-cam-phu.xlsx"));
    const output = join(folder, "tong-hop.xlsx");
    const { status, stdout, stderr } = run(["rollup", folder, "-o", output, "--json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect((parse(stdout)["cards"] as { file: string }[]).map(({ file }) => file)).toEqual([
      "xa-an-binh.xlsx",
      "xa-cam-phu.xlsx",
    ]);
    expect(readFileSync(join(folder, "xa-cam-phu.xlsx"))).toEqual(before);
    const again = run(["rollup", folder, "-o", output]);
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain("Đã có tệp mang tên đó");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("keeps the result and the messages to people apart", () => {
    const { status, stdout, stderr } = run(["check", "khong-co.xlsx", sample("xa-an-binh")]);
    expect(status).toBe(2);
    expect(stderr).toContain("khong-co.xlsx: ");
    expect(stdout).toMatch(/^assets.samples.xa-an-binh\.xlsx › Phụ lục\n/u);
  });

  it("reads deadlines from its standard input", () => {
    const { status, stdout } = run(["deadlines", "--json"], "Quý II/2024\n31/02/2024\n");
    expect(status).toBe(1);
    expect(lines(stdout.trimEnd()).map((line) => line["status"])).toEqual(["ok", "malformed"]);
  });
});
