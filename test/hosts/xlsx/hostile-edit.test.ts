import { cellAt } from "../../../src/core/grid/snapshot";
import { HostError } from "../../../src/hosts/refusals";
import { openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { HOSTILE_FILES } from "../../support/hostile";

const at = { row: 1, column: 1 };

/** Changes one cell; the code of a refusal, or what the saved file then holds there. */
async function editedValue(bytes: Uint8Array): Promise<unknown> {
  try {
    const host = await openXlsx(bytes, "x.xlsx");
    const sheet = await host.activeSheet();
    const before = cellAt(await host.read(sheet), at).value;
    await host.apply({ sheet, title: "", edits: [{ kind: "setValue", at, before, after: "=mới" }] });
    return cellAt(readXlsx(await host.save()).sheet(sheet), at);
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

describe("hostile files that can be read can be changed, or are refused with a code", () => {
  test.each(HOSTILE_FILES.filter(({ expected }) => expected === "read"))("$name", async ({ name, make }) => {
    expect(await editedValue(make())).toEqual(EXCEPTIONS.get(name) ?? CHANGED);
  });
});

const CHANGED: unknown = expect.objectContaining({ value: "=mới", text: "=mới" });

/** What the library that writes cannot bear is refused; a cell that a merged area covers is left alone. */
const EXCEPTIONS = new Map<string, unknown>([
  ["wrong content types", "damaged"],
  ["a merged area over the whole sheet", expect.objectContaining({ value: null })],
]);
