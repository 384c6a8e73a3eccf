import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_FILES, NO_WORKBOOKS, type HostileFile } from "../../../support/hostile";

interface Cost {
  readonly megabytes: number;
  readonly seconds: number;
}

/** Each in a process of its own: a worker of jest has read other files before, and its memory says nothing. */
function costOfReading(bytes: Uint8Array): Cost {
  const folder = mkdtempSync(join(tmpdir(), "phuluc-hostile-"));
  const path = join(folder, "file.xlsx");
  writeFileSync(path, bytes);
  const words = ["--no-warnings", "--import", "./test/support/typescript.mjs", "test/support/read-hostile.ts", path];
  try {
    return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", env: {} })) as Cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectCost({ make }: HostileFile, most: Cost): void {
  const { megabytes, seconds } = costOfReading(make());
  expect(megabytes).toBeGreaterThan(0);
  expect(megabytes).toBeLessThan(most.megabytes);
  expect(seconds).toBeLessThan(most.seconds);
}

describe("what is no workbook is refused at once", () => {
  test.each(NO_WORKBOOKS)("$name: $expected", (file) => {
    expect(file.expected).not.toBe("read");
    expectCost(file, { megabytes: 500, seconds: 2 });
  });
});

describe("hostile files cost no more than a small machine can give", () => {
  test.each(HOSTILE_FILES.filter((file) => !NO_WORKBOOKS.includes(file)))("$name", (file) => {
    expectCost(file, { megabytes: 600, seconds: 5 });
  });
});
