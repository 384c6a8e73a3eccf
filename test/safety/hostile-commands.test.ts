import { phuluc } from "../cli/fake-terminal";
import { HOSTILE_FILES } from "../support/hostile";

const PATIENCE_SECONDS = 5;
const files = HOSTILE_FILES.filter(({ name }) => !/bomb|million styles|half a million/u.test(name));

/** What the command reads holds no annex; a text is read as a pasted table. */
const READABLE: ReadonlySet<string> = new Set(["read", "not-xlsx"]);
const WORKBOOKS_ONLY = /zip|Word|xlsb/u;

interface Answer {
  readonly files: readonly { readonly error: null | { readonly code: string; readonly message: string } }[];
}

describe("a hostile file given to check ends in a result or a coded refusal with a sentence, and stays as it was", () => {
  test.each(files)("$name: $expected", async ({ name, make, expected }) => {
    const bytes = make();
    const given = bytes.slice();
    const start = process.cpuUsage();
    const { status, out } = await phuluc(["check", "la.xlsx", "--json"], { files: { "la.xlsx": bytes } });
    const { user, system } = process.cpuUsage(start);
    const { error } = (JSON.parse(out) as Answer).files[0]!;
    expect(error?.code).toBe(READABLE.has(expected) && !WORKBOOKS_ONLY.test(name) ? "no-annex" : expected);
    expect(error?.message).toMatch(/\.$/u);
    expect(status).toBe(2);
    expect(Buffer.compare(bytes, given)).toBe(0);
    expect((user + system) / 1e6).toBeLessThan(PATIENCE_SECONDS);
  });
});
