import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { phuluc } from "../cli/fake-terminal";

const INPUT = join("assets", "samples", "xa-dong-hoa.xlsx");
const OTHER = join("assets", "samples", "xa-an-binh.xlsx");

test.each([
  ["fix", [INPUT]],
  ["format", [INPUT]],
  ["check", [INPUT]],
  ["rollup", [OTHER, INPUT]],
  ["compare", [OTHER, INPUT]],
])("%s never writes over its own input, not even by --force", async (command, operands) => {
  for (const output of [INPUT, resolve(INPUT), join("assets", ".", "samples", "..", "samples", "xa-dong-hoa.xlsx")]) {
    const { status, told, written } = await phuluc([command, ...operands, "-o", output, "--force"]);
    expect([status, written.size]).toEqual([2, 0]);
    expect(told).toContain("là tệp đưa vào, không được ghi đè.");
  }
});

test.each([
  ["fix", INPUT],
  ["format", INPUT],
])("%s leaves the bytes of its input as they were", async (command, input) => {
  const bytes = readFileSync(input);
  const given = Uint8Array.from(bytes);
  const { written } = await phuluc([command, "vao.xlsx", "-o", "ra.xlsx"], { files: { "vao.xlsx": given } });
  expect(written.size).toBe(1);
  expect(Buffer.compare(given, bytes)).toBe(0);
});

test("words of a foreign plan give the terminal no commands, and --json says them as they are", async () => {
  const sign = "\u009B2J\u007F";
  const table = `TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tHọp${sign}\tSở Vũ trụ${sign}\tQuý I/2024\n`;
  const files = { "bang.txt": table };
  const { out } = await phuluc(["check", "bang.txt"], { files });
  expect(out).toContain("Sở Vũ trụ");
  expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  const json = await phuluc(["check", "bang.txt", "--items", "--json"], { files });
  expect(json.out).not.toMatch(/\p{Cc}/u);
  expect(JSON.stringify(JSON.parse(json.out))).toContain(sign);
});
