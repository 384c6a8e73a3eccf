import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFile } from "../../src/cli/write-file";

const EARLIER = "kết quả lần trước";
let folder: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "phuluc-save-"));
  output = join(folder, "ket-qua.xlsx");
  writeFileSync(output, EARLIER);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const beside = (): string[] => readdirSync(folder).filter((name) => name !== "ket-qua.xlsx");
const bytes = new TextEncoder().encode("kết quả mới");

/** Starts a save in a process of its own and kills it as soon as some bytes are written. */
function cutInTheMiddle(): Promise<string | null> {
  const words = [
    "--no-warnings",
    "--import",
    "./test/support/typescript.mjs",
    "test/support/save-large-file.ts",
    output,
  ];
  const program = spawn(process.execPath, words, { stdio: "ignore" });
  const watch = setInterval(() => {
    const [half] = beside();
    if (half !== undefined && sizeOf(half) > 0) program.kill("SIGKILL");
  }, 1);
  return new Promise((resolve) => {
    program.on("exit", (_, signal) => {
      clearInterval(watch);
      resolve(signal);
    });
  });
}

function sizeOf(name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
}

const LARGE = 64 * 1024 * 1024;

test("a power cut in the middle of a save leaves the earlier result or the whole new one, never half of one", async () => {
  expect(await cutInTheMiddle()).toBe("SIGKILL");
  const saved = readFileSync(output);
  expect(saved.length === LARGE || saved.toString("utf8") === EARLIER).toBe(true);
  expect(beside().filter((name) => !/^\.phuluc-[0-9a-f]{8}\.tmp$/u.test(name))).toEqual([]);
});

test("after a power cut the next save works, and takes nothing for its own that was left over", async () => {
  writeFileSync(join(folder, ".phuluc-00000000.tmp"), "nửa chừng");
  await writeFile(output, bytes, { overwrite: true });
  expect(readFileSync(output, "utf8")).toBe("kết quả mới");
  expect(readFileSync(join(folder, ".phuluc-00000000.tmp"), "utf8")).toBe("nửa chừng");
});

test("a save that fails leaves the earlier result and nothing beside it, and says which file", async () => {
  const taken = join(folder, "thu-muc.xlsx");
  mkdirSync(taken);
  await expect(writeFile(taken, bytes, { overwrite: true })).rejects.toMatchObject({ code: "cannot-write" });
  await expect(writeFile(join(folder, "khong-co", "a.xlsx"), bytes, { overwrite: true })).rejects.toMatchObject({
    code: "cannot-write",
  });
  expect(readdirSync(folder).sort()).toEqual(["ket-qua.xlsx", "thu-muc.xlsx"]);
  expect(readFileSync(output, "utf8")).toBe(EARLIER);
});

test("a result that stands there is not overwritten unless it is asked for", async () => {
  await expect(writeFile(output, bytes, { overwrite: false })).rejects.toMatchObject({ code: "already-exists" });
  expect(readFileSync(output, "utf8")).toBe(EARLIER);
  await writeFile(output, bytes, { overwrite: true });
  expect(readFileSync(output, "utf8")).toBe("kết quả mới");
});

test("a name as long as a folder takes is written, too", async () => {
  const long = join(folder, `${"ế".repeat(83)}.xlsx`);
  await writeFile(long, bytes, { overwrite: false });
  expect(readFileSync(long, "utf8")).toBe("kết quả mới");
});
