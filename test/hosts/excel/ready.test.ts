import { explainOffice, whenOfficeReady } from "../../../src/hosts/excel";
import { install } from "../../support/excel/excel-host";
import { startExcel, type Switches } from "../../support/excel/simulated-excel";

const SOON_MS = 50;
const stateIn = (switches: Partial<Switches>) => {
  install(startExcel([], switches));
  return whenOfficeReady(SOON_MS);
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

it.each([
  [{ apiSet: 13 }, "excel"],
  [{ apiSet: 20 }, "excel"],
  [{ apiSet: 12 }, "too-old"],
  [{ hostName: "Word" }, "not-excel"],
] as const)("tells what the pane stands in: %j is %s", async (switches, state) => {
  expect(await stateIn(switches)).toBe(state);
});

it("office.js that comes late, but in time, is taken", async () => {
  const state = whenOfficeReady(20 * SOON_MS);
  setTimeout(() => install(startExcel([])), SOON_MS);
  expect(await state).toBe("excel");
});

it("office.js that does not come, or never answers, is missed within the time", async () => {
  expect(await whenOfficeReady(SOON_MS)).toBe("no-office");
  Object.assign(globalThis, { Office: { onReady: () => new Promise(() => undefined) } });
  expect(await whenOfficeReady(SOON_MS)).toBe("no-office");
});

it.each(["no-office", "not-excel", "too-old"] as const)("%s is explained in whole sentences", (state) => {
  expect(explainOffice(state)).toMatch(/^\p{Lu}.*\.$/u);
});
