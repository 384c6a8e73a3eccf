import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const ROOT = process.cwd();
const OUT = join(ROOT, "test", ".out");
const PATIENCE_MS = 480_000;

interface Build {
  readonly only: "page" | "portable" | "addin";
  readonly mode: "development" | "production";
}

/** The page that runs without Excel, as it is deployed. */
export const builtPage = (): Promise<string> => built({ only: "page", mode: "production" });

/** The page as a folder that opens without a server. */
export const builtPortable = (): Promise<string> => built({ only: "portable", mode: "development" });

/** What Excel loads, as it is deployed. */
export const builtAddin = (): Promise<string> => built({ only: "addin", mode: "production" });

/** The folder with what is built from the sources as they are; test files that run at once share one build. */
async function built(wanted: Build): Promise<string> {
  const folder = join(OUT, wanted.only);
  const lock = `${folder}.lock`;
  const end = Date.now() + PATIENCE_MS;
  mkdirSync(OUT, { recursive: true });
  while (isStale(folder)) {
    if (takeLock(lock)) await build(wanted, folder).finally(() => rmSync(lock, { recursive: true }));
    else if (Date.now() > end)
      throw new Error(`Another run builds the page since long; remove ${lock} if it does not.`);
    else await sleep(500);
  }
  return folder;
}

async function build({ only, mode }: Build, folder: string): Promise<void> {
  const startedAt = new Date();
  const webpack = require.resolve("webpack/bin/webpack.js");
  const options = ["--mode", mode, "--no-devtool", "--env", `only=${only}`, "--env", `output=${folder}`];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT });
  writeFileSync(stampOf(folder), startedAt.toISOString());
}

/** Making a folder is one step: of two that try, one succeeds. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

const stampOf = (folder: string): string => join(folder, "built");

function isStale(folder: string): boolean {
  if (!existsSync(stampOf(folder))) return true;
  const builtAt = statSync(stampOf(folder)).mtimeMs;
  const sources = [
    join(ROOT, "webpack.config.js"),
    ...["src", "assets"].flatMap((folder) => filesBelow(join(ROOT, folder))),
  ];
  return sources.some((file) => statSync(file).mtimeMs > builtAt);
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
