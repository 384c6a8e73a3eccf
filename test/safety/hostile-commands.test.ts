import { execFileSync } from "node:child_process";
import { HOSTILE_FILES } from "../support/hostile";
import type { HostileRun } from "../support/run-hostile";

const PATIENCE_SECONDS = 5;
const TIMEOUT_MS = 300_000;

/** What a command reads holds no annex; a text is read as a pasted table. */
const NO_ANNEX = "no-annex";
const READABLE: ReadonlySet<string> = new Set(["read", "not-xlsx"]);
const WORKBOOKS_ONLY = /zip|Word|xlsb/u;

interface Answer {
  readonly files: readonly { readonly error: null | { readonly code: string; readonly message: string } }[];
}

describe("a hostile file ends in a result or a coded refusal with a sentence, and stays as it was", () => {
  let runs: readonly HostileRun[];
  const runOf = (file: string, deed: string): HostileRun => runs.find((run) => run.file === file && run.deed === deed)!;
  const refusalOf = (file: string) => (JSON.parse(runOf(file, "check").said) as Answer).files[0]!.error!;

  beforeAll(() => {
    const words = ["--no-warnings", "--import", "./test/support/typescript.mjs", "test/support/run-hostile.ts"];
    runs = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", env: {} })) as HostileRun[];
  }, TIMEOUT_MS);

  describe.each(HOSTILE_FILES)("$name: $expected", ({ name, expected }) => {
    it("is told with a code and a sentence by check", () => {
      const { code, message } = refusalOf(name);
      expect(code).toBe(READABLE.has(expected) && !WORKBOOKS_ONLY.test(name) ? NO_ANNEX : expected);
      expect(message).toMatch(/\.$/u);
      expect(runOf(name, "check").status).toBe(2);
    });

    it.each(["fix", "format"])("is refused with the same sentence by %s", (deed) => {
      const { code, message } = refusalOf(name);
      const { status, said } = runOf(name, deed);
      expect({ status, said }).toEqual({
        status: 2,
        said: code === NO_ANNEX ? "Không thấy phụ lục nào trong “la.xlsx”." : message,
      });
    });

    it("is named on a card of the roll-up", () => {
      const { code } = refusalOf(name);
      const { status, said } = runOf(name, "rollup");
      expect(status).toBe(2);
      expect(said).toContain(`"failure":{"code":"${code}"`);
    });

    it("costs no deed more than a small machine can give, and is not changed itself", () => {
      const own = runs.filter(({ file }) => file === name);
      expect(own).toHaveLength(5);
      expect(Math.max(...own.map(({ seconds }) => seconds))).toBeLessThan(PATIENCE_SECONDS);
      expect(own.filter(({ isUnchanged }) => !isUnchanged)).toEqual([]);
    });
  });
});
