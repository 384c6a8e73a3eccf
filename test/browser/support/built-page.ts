import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const ROOT = process.cwd();
const OUT = join(ROOT, "test", ".out");
const PAGE = join(OUT, "page");
const STAMP = join(PAGE, "built");
const LOCK = join(OUT, "page.lock");
const PATIENCE_MS = 240_000;

/** The folder with the page built from the sources as they are; test files that run at once share one build. */
export async function builtPage(): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  mkdirSync(OUT, { recursive: true });
  while (isStale()) {
    if (takeLock()) await build().finally(() => rmSync(LOCK, { recursive: true }));
    else if (Date.now() > end)
      throw new Error(`Another run builds the page since long; remove ${LOCK} if it does not.`);
    else await sleep(500);
  }
  return PAGE;
}

async function build(): Promise<void> {
  const startedAt = new Date();
  const webpack = require.resolve("webpack/bin/webpack.js");
  const options = ["--mode", "development", "--env", "only=page", "--env", `output=${PAGE}`];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT });
  writeFileSync(STAMP, startedAt.toISOString());
}

/** Making a folder is one step: of two that try, one succeeds. */
function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function isStale(): boolean {
  if (!existsSync(STAMP)) return true;
  const builtAt = statSync(STAMP).mtimeMs;
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
