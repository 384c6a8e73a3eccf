import { HostError } from "../../src/hosts/refusals";
import { openXlsx } from "../../src/hosts/xlsx";
import { phuluc } from "../cli/fake-terminal";
import { HOSTILE_FILES } from "./hostile";

/** What one deed made of one hostile file. */
export interface HostileRun {
  readonly file: string;
  readonly deed: string;
  /** The exit status of a command. */
  readonly status: number;
  /** What was said of the file, in a command's output or beside it. */
  readonly said: string;
  readonly seconds: number;
  readonly isUnchanged: boolean;
}

const FILE = "la.xlsx";
const RESULT = "ket-qua.xlsx";

type Deed = (bytes: Uint8Array) => Promise<{ readonly status: number; readonly said: string }>;

const command =
  (...words: readonly string[]): Deed =>
  async (bytes) => {
    const { status, out, told } = await phuluc([...words, "--json"], { files: { [FILE]: bytes } });
    return { status, said: out + told };
  };

/** One cell written and the file saved, as the page does it. */
const change: Deed = async (bytes) => {
  try {
    const host = await openXlsx(bytes, FILE);
    const sheet = await host.activeSheet();
    const at = { row: 0, column: 0 };
    const { rows } = await host.read(sheet);
    const before = rows.get(0)?.get(0)?.value ?? null;
    await host.apply({ sheet, title: "", edits: [{ kind: "setValue", at, before, after: "mới" }] });
    await host.save();
    return { status: 0, said: "" };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { status: 2, said: error.code };
  }
};

const DEEDS: Readonly<Record<string, Deed>> = {
  check: command("check", FILE),
  fix: command("fix", FILE, "-o", RESULT),
  format: command("format", FILE, "-o", RESULT),
  rollup: command("rollup", FILE, "-o", RESULT),
  change,
};

/** Every hostile file through every deed, in a process that does nothing else; prints the runs as JSON. */
const runs: HostileRun[] = [];
for (const { name: file, make } of HOSTILE_FILES) {
  const given = make();
  for (const [deed, act] of Object.entries(DEEDS)) {
    const bytes = given.slice();
    const before = process.cpuUsage();
    const outcome = await act(bytes);
    const { user, system } = process.cpuUsage(before);
    const isUnchanged = Buffer.compare(bytes, given) === 0;
    runs.push({ file, deed, ...outcome, seconds: (user + system) / 1e6, isUnchanged });
  }
}
process.stdout.write(JSON.stringify(runs));
