import { parseAddress } from "../../src/core/grid/a1";
import { cellAt, type CellValue, type GridSnapshot } from "../../src/core/grid/snapshot";
import type { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { Files, Work } from "../../src/taskpane/actions/work";
import { reduce } from "../../src/taskpane/state/reducer";
import { INITIAL_STATE } from "../../src/taskpane/state/state";

/** A file that the pane handed to the user. */
export interface HandedOut {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NO_FILES = () => Promise.reject(new Error("no file is touched here"));

/** The pane without its looks: state, host and deeds. Opened again on the same workbook it knows only what was kept. */
export function openPane(host: MemoryWorkbook, files: Partial<Files> = {}) {
  let state = INITIAL_STATE;
  const handedOut: HandedOut[] = [];
  const handOut = (name: string, bytes: Uint8Array) => {
    handedOut.push({ name, bytes });
    return Promise.resolve();
  };
  const work: Work = {
    host,
    desk: NO_FILES,
    files: { read: NO_FILES, make: NO_FILES, handOut, ...files },
    today: { year: 2024, month: 3, day: 1 },
    dispatch: (action) => {
      state = reduce(state, action);
    },
    state: () => state,
  };
  const sheet = async (): Promise<GridSnapshot> => host.read((await host.sheets())[0]!.name);
  const valueOf = async (cell: string): Promise<CellValue> => cellAt(await sheet(), parseAddress(cell)!).value;
  const fillOf = async (cell: string): Promise<string | null> =>
    cellAt(await sheet(), parseAddress(cell)!).format.fill ?? null;
  const type = async (cell: string, after: string): Promise<void> => {
    const at = parseAddress(cell)!;
    const edit = { kind: "setValue", at, before: await valueOf(cell), after } as const;
    host.typed({ sheet: (await sheet()).sheet, title: "", edits: [edit] });
  };
  return { work, host, sheet, valueOf, fillOf, type, handedOut, now: () => state };
}
