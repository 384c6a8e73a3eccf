import { createRequire } from "node:module";
import type { SheetContent } from "../../src/core/grid/sheet-content";
import { createWriting } from "../../src/desk/create-writing";
import { remote, serve } from "../../src/desk/port";
import type { Writing } from "../../src/desk/writing";
import { changeFile, newXlsx, openXlsx } from "../../src/hosts/xlsx";

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A thread behind a line over which only plain data goes. */
function behindLine(): Writing {
  const { port1, port2 } = new MessageChannel();
  serve(port2, createWriting());
  const writing = remote<Writing>(port1);
  port1.start();
  port2.start();
  open.push(port1);
  return writing;
}

const LIBRARY = createRequire(`${process.cwd()}/`)
  .resolve("excelize-wasm")
  .replace(/main\.cjs$/u, "excelize.wasm.gz");
const sheet = (name: string, value: string): SheetContent => ({
  name,
  rows: new Map([[0, new Map([[0, { value }]])]]),
});

describe("a file changed on another thread", () => {
  it("is the very bytes that this thread would write", async () => {
    const before = await newXlsx([sheet("Phụ lục", "một")]);
    const sheets = [sheet("Phụ lục", "hai"), { ...sheet("Dấu", "ba"), visibility: "very-hidden" as const }];
    const change = { kind: "put", sheets } as const;
    expect(await behindLine().changeFile(before, change, LIBRARY)).toEqual(await changeFile(before, change));
  });

  it("a refusal arrives with its code and its sentence", async () => {
    const torn = (await newXlsx([sheet("Phụ lục", "một")])).slice(0, 900);
    const change = { kind: "put", sheets: [sheet("Mới", "hai")] } as const;
    await expect(behindLine().changeFile(torn, change, LIBRARY)).rejects.toMatchObject({
      name: "HostError",
      code: "damaged",
    });
  });

  it("is not waited for by who has stopped it, and nothing is changed", async () => {
    const never = (): Promise<Uint8Array> => new Promise(() => undefined);
    const host = await openXlsx(await newXlsx([sheet("Phụ lục", "một")]), "thử.xlsx", never);
    const abort = new AbortController();
    const added = host.addSheets([sheet("Mới", "hai")], { signal: abort.signal });
    abort.abort();
    await expect(added).rejects.toMatchObject({ code: "cancelled" });
    expect((await host.sheets()).map(({ name }) => name)).toEqual(["Phụ lục"]);
  });
});
