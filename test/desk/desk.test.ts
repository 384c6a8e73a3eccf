import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDesk } from "../../src/desk/create-desk";
import type { DeskOptions, RollUpDesk } from "../../src/desk/desk";
import { remote, serve } from "../../src/desk/port";

const SAMPLES = ["xa-an-binh.xlsx", "xa-binh-minh.xlsx", "xa-cam-phu.xlsx", "huyen-thanh-lam.xlsx"];
const SUPERIOR = "huyen-thanh-lam.xlsx";
const CHECK = { today: { year: 2024, month: 3, day: 1 }, agencies: [] };

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(process.cwd(), "assets", "samples", name)));

async function filled(desk: RollUpDesk): Promise<RollUpDesk> {
  for (const name of SAMPLES) await desk.addFile(name, bytesOf(name), CHECK);
  return desk;
}

/** A desk behind a line over which only plain data goes. */
function behindLine(): { readonly desk: RollUpDesk; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serve(port2, createDesk());
  const desk = remote<RollUpDesk>(port1);
  port1.start();
  port2.start();
  return { desk, close: () => port1.close() };
}

describe("a desk on another thread", () => {
  it("surveys, rolls up and compares as one on the same thread does", async () => {
    const { desk, close } = behindLine();
    const [here, there] = await Promise.all([filled(createDesk()), filled(desk)]);
    const options: DeskOptions = { today: CHECK.today, superior: SUPERIOR };
    expect(await there.survey(options)).toEqual(await here.survey(options));
    expect(await there.rollUp(options)).toEqual(await here.rollUp(options));
    expect(await there.compare(options)).toEqual(await here.compare(options));
    close();
  });

  it("hands a failure back as one", async () => {
    const { desk, close } = behindLine();
    await expect(desk.addFile("a.xlsx", null as unknown as Uint8Array, CHECK)).rejects.toThrow(/TypeError/u);
    close();
  });
});

describe("a desk", () => {
  it("keeps the superior's own plan out of the summary, and compares the others with it", async () => {
    const desk = await filled(createDesk());
    const options = { superior: SUPERIOR };
    const { cards, picture } = await desk.survey(options);
    expect(cards.map(({ file }) => file)).not.toContain(SUPERIOR);
    expect(picture.rows.map(({ submission }) => submission.unit.name)).toEqual([
      "Xã An Bình",
      "Xã Bình Minh",
      "Xã Cẩm Phú",
    ]);
    const { units, superiorTitle } = await desk.compare(options);
    expect(superiorTitle).toMatch(/THANH LÂM/u);
    expect(units.map(({ unit }) => unit)).toEqual(["Xã An Bình", "Xã Bình Minh", "Xã Cẩm Phú"]);
  });

  it("counts in the picture every task that it took, once", async () => {
    const desk = await filled(createDesk());
    const { cards, picture } = await desk.survey({});
    const taken = cards.reduce((sum, { rows }) => sum + rows.taken.items, 0);
    const shown = picture.rows.flatMap(({ cells }) => cells).reduce((sum, { length }) => sum + length, 0);
    expect(shown).toBe(taken);
    expect(picture.columns).toHaveLength(picture.rows[0]!.cells.length);
  });

  it("names a file that cannot be read, forgets one that is taken away, and knows the day one came", async () => {
    const desk = createDesk();
    await desk.addFile("anh.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), CHECK);
    await desk.addFile("xa-an-binh.xlsx", bytesOf("xa-an-binh.xlsx"), CHECK);
    const receivedOn = { "xa-an-binh.xlsx": { year: 2024, month: 2, day: 5 } };
    const due = { year: 2024, month: 2, day: 1 };
    const { cards, picture } = await desk.survey({ receivedOn, due });
    expect(cards.map(({ file, state }) => [file, state])).toEqual([
      ["xa-an-binh.xlsx", "taken"],
      ["anh.xlsx", "failed"],
    ]);
    expect(picture.rows.map(({ submission }) => submission.state)).toContain("late");
    await desk.remove("anh.xlsx");
    expect((await desk.survey({})).cards).toHaveLength(1);
  });
});
