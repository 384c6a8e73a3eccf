import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { compareVietnamese } from "../core/text/collate";
import { HostError } from "../hosts/refusals";
import type { Terminal } from "./terminal";

const READABLE = [".xlsx", ".xlsm", ".xls", ".txt", ".md"];

/** The terminal of a real process. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
  readStandardInput,
  readFile: read,
  writeFile: write,
  listFiles,
};

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new HostError("not-found", path, error);
  }
}

async function write(path: string, bytes: Uint8Array, { overwrite }: { overwrite: boolean }): Promise<void> {
  if (!overwrite && (await exists(path))) throw new HostError("already-exists", path);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new HostError("cannot-write", path, error);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch {
    return false;
  }
}

async function listFiles(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path];
  const names = await readdir(path);
  // Excel keeps a lock file "~$name.xlsx" beside every open workbook.
  const readable = names.filter((name) => READABLE.includes(extname(name).toLowerCase()) && !/^[.~]/u.test(name));
  return readable.sort(compareVietnamese).map((name) => join(path, name));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
