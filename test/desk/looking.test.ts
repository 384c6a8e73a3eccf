import fc from "fast-check";
import { createLooking } from "../../src/desk/create-looking";
import { lookElsewhere } from "../../src/desk/look-elsewhere";
import type { Looking } from "../../src/desk/looking";
import { Assembly, toParts } from "../../src/desk/parts";
import { remote, serve } from "../../src/desk/port";
import { createCatalogue } from "../../src/core/agency";
import { withBody } from "../../src/core/agency/own-list";
import { planSafeFixes, review } from "../../src/core/review";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { longAnnex } from "../support/long-annex";
import { check } from "../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../src/taskpane/actions/fix";
import { openPane } from "../taskpane/open-pane";
import { ANNEX, workbook } from "../safety/pane-workbook";

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A thread behind a line over which only plain data goes. */
function behindLine(): Looking {
  const { port1, port2 } = new MessageChannel();
  serve(port2, createLooking());
  const looking = remote<Looking>(port1);
  port1.start();
  port2.start();
  open.push(port1);
  return looking;
}

const options = {
  today: { year: 2024, month: 3, day: 1 },
  fileName: "xa-dong-hoa.xlsx",
  settings: { rules: { "product-missing": "off" }, houseStyle: true },
  rowKinds: new Map([[3, "item" as const]]),
} as const;

describe("a sheet looked at on another thread", () => {
  test.each<[string, GridSnapshot]>([
    ["a small one", ANNEX],
    ["one of 600 rows, which goes over in pieces", longAnnex(600)],
  ])("gives what this thread gives: %s", async (_, sheet) => {
    const looking = behindLine();
    const here = { ...options, catalogue: createCatalogue([]) };
    const there = { ...options, agencies: [] };
    const shares: number[] = [];
    const seen = await lookElsewhere(looking, "review", sheet, there, (share) => shares.push(share));
    expect(seen).toEqual(review(sheet, here));
    expect(shares.at(-1)).toBe(1);
    expect(await lookElsewhere(looking, "fixes", sheet, there, () => undefined)).toEqual(planSafeFixes(sheet, here));
  });

  test("is stopped between two calls, and the next look is whole", async () => {
    const looking = behindLine();
    const stop = () => {
      throw new Error("dừng");
    };
    const there = { agencies: [] };
    await expect(lookElsewhere(looking, "review", longAnnex(300), there, stop)).rejects.toThrow("dừng");
    expect(await lookElsewhere(looking, "review", ANNEX, there, () => undefined)).toEqual(review(ANNEX));
  });

  test("is what the pane shows, as without the thread", async () => {
    const looking = behindLine();
    const [near, far] = [openPane(workbook()), openPane(workbook())];
    const elsewhere = { ...far.work, looking: () => Promise.resolve(looking) };
    await check(near.work);
    await check(elsewhere);
    expect(far.now().checked?.review).toEqual(near.now().checked?.review);
    await previewSafeFixes(near.work, near.now().checked!);
    await previewSafeFixes(elsewhere, far.now().checked!);
    expect(far.now().preview).toEqual(near.now().preview);
    expect(far.now().preview?.edits.length).toBeGreaterThan(0);
  });

  test("knows the office's own list as this thread does", async () => {
    const looking = behindLine();
    const entries = withBody([], { name: "Ban Vũ trụ", level: "commune", from: null });
    const there = await lookElsewhere(looking, "review", ANNEX, { agencies: entries }, () => undefined);
    expect(there).toEqual(review(ANNEX, { catalogue: createCatalogue(entries) }));
    expect(there).not.toEqual(review(ANNEX));
  });
});

describe("data taken to pieces", () => {
  const plain = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(null, true, "chữ", undefined),
      fc.double({ noNaN: true }),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
      fc.array(fc.tuple(fc.nat(9), tie("value")), { maxLength: 3 }).map((pairs) => new Map(pairs)),
      fc.uniqueArray(fc.nat(), { maxLength: 3 }).map((numbers) => new Set(numbers)),
    ),
  })).value;

  test("are put together again, whatever the pieces' size", () => {
    fc.assert(
      fc.property(fc.array(plain), fc.integer({ min: 1, max: 5 }), (data, size) => {
        const nodes = structuredClone(toParts(data));
        const assembly = new Assembly();
        for (let first = 0; first < nodes.length; first += size) assembly.add(nodes.slice(first, first + size));
        expect(assembly.whole()).toEqual(data);
      }),
    );
  });

  test("share again what they shared", () => {
    const shared = { edits: [1, 2] };
    const assembly = new Assembly();
    assembly.add(toParts([shared, { fix: shared }]));
    const [one, other] = assembly.whole() as [object, { fix: object }];
    expect(other.fix).toBe(one);
  });
});
