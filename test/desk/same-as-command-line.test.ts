import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDesk } from "../../src/desk/create-desk";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { phuluc } from "../cli/fake-terminal";
import { plainSheet } from "../support/plain-sheet";

const COMMUNES = ["thi-tran-lam-son", "xa-an-binh", "xa-binh-minh", "xa-cam-phu", "xa-dong-hoa"];
const sample = (name: string): string => join("assets", "samples", `${name}.xlsx`);
const TODAY = { year: 2024, month: 3, day: 1 };

it("a roll-up of the pane is the roll-up of the command line", async () => {
  const desk = createDesk();
  for (const name of COMMUNES) {
    const bytes = new Uint8Array(readFileSync(sample(name)));
    await desk.addFile(`${name}.xlsx`, bytes, { today: TODAY, agencies: [] });
  }
  const { sheets } = await desk.rollUp({ today: TODAY });
  const here = readXlsx(await newXlsx(sheets));
  const { written } = await phuluc(["rollup", ...COMMUNES.map(sample), "-o", "t.xlsx", "--today", "2024-03-01"]);
  const there = readXlsx(written.get("t.xlsx")!);
  for (const { name } of here.sheets) expect(plainSheet(here.sheet(name))).toEqual(plainSheet(there.sheet(name)));
  expect(here.sheets.length).toBeGreaterThan(6);
});
