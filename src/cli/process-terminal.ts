import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { compareVietnamese } from "../core/text/collate";
import { readFile } from "./read-file";
import type { Terminal } from "./terminal";
import { workerThreads } from "./worker-threads";
import { writeFile } from "./write-file";

const READABLE = [".xlsx", ".xlsm", ".xls", ".txt", ".md"];

/** The terminal of a real process. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
  readStandardInput,
  readFile,
  writeFile,
  listFiles,
  threads: workerThreads,
};

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
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
