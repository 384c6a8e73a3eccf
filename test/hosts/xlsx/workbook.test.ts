import { changeFile, newXlsx, openXlsx } from "../../../src/hosts/xlsx";
import { describeWorkbookHost } from "../contract";

describeWorkbookHost("xlsx", async (sheets) => openXlsx(await newXlsx(sheets), "thử.xlsx"));

describeWorkbookHost("xlsx, changed on another thread", async (sheets) =>
  openXlsx(await newXlsx(sheets), "thử.xlsx", (bytes, change) => changeFile(bytes, structuredClone(change))),
);

test("the undo journal goes into the saved file and comes back out of it, unseen and beside the memory", async () => {
  const host = await openXlsx(await newXlsx([{ name: "Phụ lục", rows: new Map() }]), "thử.xlsx");
  await host.writeMemory("{}");
  await host.writeJournal('{"steps":[]}');
  const reopened = await openXlsx(await host.save(), "thử.xlsx");
  expect(await reopened.readJournal()).toBe('{"steps":[]}');
  expect(await reopened.readMemory()).toBe("{}");
  const shown = (await reopened.sheets()).filter(({ visibility }) => visibility === "visible");
  expect(shown.map(({ name }) => name)).toEqual(["Phụ lục"]);
});
