import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "../../src/core/annex";
import { EMPTY_MEMORY, printMemory, type Memory } from "../../src/core/memory/memory";
import { cellsOf } from "../../src/core/grid/snapshot";
import { rowKey } from "../../src/core/memory/row-kinds";
import { readFile, readSheets } from "../../src/desk/read-source";
import { openXlsx } from "../../src/hosts/xlsx";

const BYTES = new Uint8Array(readFileSync(join("assets", "samples", "xa-an-binh.xlsx")));
const OPTIONS = { today: { year: 2024, month: 3, day: 1 }, agencies: [] };

/** The sample with its last task said to be a foot of the table, and its money to be none. */
async function saidByHand() {
  const host = await openXlsx(BYTES, "a.xlsx");
  const sheets = await host.sheets();
  const name = sheets[0]?.name ?? "";
  const snapshot = await host.read(name);
  const [annex] = readSheet(snapshot).annexes;
  const last = cellsOf(snapshot, annex?.items.at(-1)?.row ?? -1);
  const said = {
    columns: { [annex?.columns.budget ?? -1]: "extra" as const },
    rowKinds: { [rowKey(last)]: "footer" as const },
  };
  const memory: Memory = { ...EMPTY_MEMORY, sheets: { [name]: said } };
  await host.writeMemory(printMemory(memory));
  return { snapshot, memory, bytes: await host.save() };
}

test("the sample has ten tasks and a column of money as long as nobody says otherwise", () => {
  const [input] = readFile("a.xlsx", BYTES, OPTIONS).inputs;
  expect(input?.annex.items).toHaveLength(10);
  expect(input?.annex.columns.budget).toBeDefined();
});

test("a file is read as its workbook remembers that people said", async () => {
  const { bytes } = await saidByHand();
  const [input] = readFile("a.xlsx", bytes, OPTIONS).inputs;
  expect(input?.annex.items).toHaveLength(9);
  expect(input?.annex.columns.budget).toBeUndefined();
});

test("so are sheets of the open workbook", async () => {
  const { snapshot, memory } = await saidByHand();
  const { inputs } = readSheets({ name: "a.xlsx", sheets: [snapshot], memory }, OPTIONS);
  expect(inputs[0]?.annex.items).toHaveLength(9);
  expect(inputs[0]?.annex.columns.budget).toBeUndefined();
  const plain = readSheets({ name: "a.xlsx", sheets: [snapshot], memory: null }, OPTIONS);
  expect(plain.inputs[0]?.annex.items).toHaveLength(10);
});
