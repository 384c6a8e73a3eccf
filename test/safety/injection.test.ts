import fc from "fast-check";
import { readXlsx } from "../../src/hosts/xlsx";
import { phuluc } from "../cli/fake-terminal";
import { COLUMN_COUNT, hostilePlan, type HostileRow } from "../support/hostile-plan";
import { HOSTILE_TEXTS, HOSTILE_TRACES } from "../support/hostile-texts";
import { activeContents } from "./saved-package";

const SAFE = "an-toan.xlsx";
const PLAN = "ke-hoach.xlsx";
/** Names that a file may bear in a folder; the roll-up's sheets name the file of each row. */
const HOSTILE_NAME = "=HYPERLINK(javascript,1).xlsx";

const everywhere: readonly HostileRow[] = HOSTILE_TEXTS.flatMap((text) =>
  Array.from({ length: COLUMN_COUNT }, (_, column) => ({ column, text })),
);

/** Each command that writes a workbook, by what it makes of a foreign plan. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  fix: ["fix", PLAN],
  "fix --restructure": ["fix", PLAN, "--restructure", "unmerge,renumber,add-columns"],
  format: ["format", PLAN],
  receipt: ["check", PLAN],
  "roll-up": ["rollup", PLAN, HOSTILE_NAME, SAFE, "--unit", '=HYPERLINK("http://example.invalid/")'],
  compare: ["compare", SAFE, PLAN, HOSTILE_NAME],
};

async function outputOf(words: readonly string[], plan: Uint8Array): Promise<Uint8Array> {
  const files = { [PLAN]: plan, [HOSTILE_NAME]: plan, [SAFE]: await hostilePlan([]) };
  const { written, told } = await phuluc([...words, "-o", "ra.xlsx"], { files });
  const bytes = written.get("ra.xlsx");
  if (!bytes) throw new Error(told);
  return bytes;
}

function expectHarmless(bytes: Uint8Array): void {
  const { formulas, outward, sheets, links } = activeContents(bytes);
  expect(outward).toEqual([]);
  for (const active of [...formulas, ...sheets, ...links]) expect(active).not.toMatch(HOSTILE_TRACES);
}

describe("no text of a foreign plan becomes a formula, a link or a sheet's name", () => {
  test.each(Object.entries(COMMANDS))("%s, with every hostile text in every column", async (_, words) => {
    expectHarmless(await outputOf(words, await hostilePlan(everywhere)));
  });

  test.each(["fix", "format", "receipt"])("%s writes no formula at all", async (command) => {
    const bytes = await outputOf(COMMANDS[command] ?? [], await hostilePlan(everywhere));
    expect(activeContents(bytes).formulas.filter((formula) => !/^'?[\p{L} ]+'?!\$/u.test(formula))).toEqual([]);
  });

  test.each(["roll-up", "compare"])("%s has the same sheets for a hostile plan as for a sound one", async (command) => {
    const words = COMMANDS[command] ?? [];
    const [hostile, sound] = [
      await outputOf(words, await hostilePlan(everywhere)),
      await outputOf(words, await hostilePlan([])),
    ];
    const names = activeContents(hostile).sheets;
    expect(names).toEqual(expect.arrayContaining([...activeContents(sound).sheets]));
    expect(names.filter((name) => !/^[\p{L}\p{N} ,()-]+$/u.test(name))).toEqual([]);
  });

  const rows = fc.array(
    fc.record({
      column: fc.nat(COLUMN_COUNT - 1),
      text: fc
        .tuple(
          fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", " =", "_x003D_", "\u200B=", ""),
          fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "grapheme", maxLength: 20 })),
        )
        .map((parts) => parts.join("")),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test("nor does any text that begins like one, whatever is done with it", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...Object.values(COMMANDS)), async (texts, words) => {
        expectHarmless(await outputOf(words, await hostilePlan(texts)));
      }),
      { numRuns: 40 },
    );
  });
});

test("repairing and laying out leave hostile words as the texts that they are", async () => {
  const laidOut = readXlsx(await outputOf(["format", PLAN], await hostilePlan(everywhere))).sheet("Phụ lục");
  const cells = [...laidOut.rows.values()].flatMap((row) => [...row.values()]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const texts = new Set(cells.map(({ value }) => value));
  for (const text of [
    "=cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "]]></t></is><f>1+1</f><is><t>",
  ]) {
    expect(texts).toContain(text);
  }
});

test("what --json says of hostile words is one object of plain texts", async () => {
  const { out } = await phuluc(["check", PLAN, "--items", "--json"], {
    files: { [PLAN]: await hostilePlan(everywhere) },
  });
  const { files } = JSON.parse(out) as { files: { sheets: { annexes: { items: { task?: string }[] }[] }[] }[] };
  const tasks = files[0]?.sheets[0]?.annexes.flatMap(({ items }) => items.map(({ task }) => task));
  expect(tasks).toContain("=cmd|' /C calc'!A0");
  expect(({} as Record<string, unknown>)["task"]).toBeUndefined();
});
