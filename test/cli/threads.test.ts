import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { communeSheet } from "../bench/rollup-files";
import { buildProgram, programWords, runProgram } from "../support/program";

const FILES = 36;

describe("many files on several threads", () => {
  let folder: string;
  const inFolder = (name: string): string => join(folder, name);
  const files = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith("xa-"))
      .map(inFolder);

  beforeAll(async () => {
    buildProgram();
    folder = mkdtempSync(join(tmpdir(), "phuluc-threads-"));
    for (let index = 0; index < FILES; index += 1) {
      writeFileSync(inFolder(`xa-${index}.xlsx`), await newXlsx([communeSheet(index, 10)]));
    }
    writeFileSync(inFolder("xa-7.xlsx"), "PK\u0003\u0004 bị cắt");
    writeFileSync(inFolder("xa-8.xlsx"), await newXlsx([{ name: "Trống", rows: new Map() }]));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([[[]], [["--json", "--items"]], [["--print"]]])("check %j says the same as on one", (words) => {
    const [one, two] = [1, 2].map((cores) => runProgram(cores, ["check", ...files(), ...words]));
    expect(two).toEqual(one);
    expect(one?.status).toBe(2);
    expect(one?.stdout.length).toBeGreaterThan(1000);
  });

  it("check -o writes the same receipt as on one", () => {
    const outputs = [1, 2].map((cores) => inFolder(`phieu-${cores}.xlsx`));
    for (const [index, output] of outputs.entries()) runProgram(index + 1, ["check", ...files(), "-o", output]);
    const [one, two] = outputs.map((output) => readXlsx(readFileSync(output)).sheet("Phiếu kiểm tra"));
    expect(two).toEqual(one);
    expect(one?.rows.size).toBeGreaterThan(FILES);
  });

  it("rollup counts the same as on one, and writes the same sheets", () => {
    const [one, two] = [1, 2].map((cores) => {
      const output = inFolder("tong-hop.xlsx");
      const ran = runProgram(cores, ["rollup", ...files(), "-o", output, "--force", "--json"]);
      const book = readXlsx(readFileSync(output));
      rmSync(output);
      return { ran, sheets: book.sheets.map(({ name }) => book.sheet(name)) };
    });
    expect(two).toEqual(one);
    expect(one?.ran.status).toBe(2);
    expect(one?.sheets.length).toBeGreaterThan(5);
  });

  it("ends at Ctrl-C with all its threads", async () => {
    const program = spawn(process.execPath, programWords(2, ["check", ...files(), ...files(), ...files()]));
    await once(program, "spawn");
    setTimeout(() => program.kill("SIGINT"), 400);
    expect(await once(program, "exit")).toEqual([null, "SIGINT"]);
  });
});
