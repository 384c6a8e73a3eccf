import { readFile } from "node:fs/promises";
import { runCommand } from "../../src/cli/run";
import type { ExitStatus, Terminal } from "../../src/cli/terminal";
import { HostError } from "../../src/hosts/refusals";

export interface Ran {
  readonly status: ExitStatus;
  readonly out: string;
  readonly told: string;
  /** Files that the command wrote, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

interface World {
  readonly input?: string | Uint8Array;
  /** Files that exist; others are read from the disk. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  /** The files of folders, by the folder's path. */
  readonly folders?: Readonly<Record<string, readonly string[]>>;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Runs a command line in a world of its own; nothing is written to the disk. */
export async function phuluc(words: readonly string[], world: World = {}): Promise<Ran> {
  const written = new Map<string, Uint8Array>();
  const files = new Map(Object.entries(world.files ?? {}).map(([path, content]) => [path, bytesOf(content)]));
  const out: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    tell: (text) => void told.push(text),
    readStandardInput: () => Promise.resolve(bytesOf(world.input ?? "")),
    readFile: async (path) => written.get(path) ?? files.get(path) ?? readFromDisk(path),
    writeFile: (path, bytes, { overwrite }) => {
      if (!overwrite && (files.has(path) || written.has(path)))
        return Promise.reject(new HostError("already-exists", path));
      written.set(path, bytes);
      return Promise.resolve();
    },
    listFiles: (path) => Promise.resolve(world.folders?.[path] ?? [path]),
  };
  const status = await runCommand(words, terminal);
  return { status, out: out.join("\n"), told: told.join("\n"), written };
}

async function readFromDisk(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new HostError("not-found", path, error);
  }
}
