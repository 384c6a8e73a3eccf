#!/usr/bin/env node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Runs the built command line; in a checkout it is built first whenever a source is newer, so that one command is enough. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const built = join(root, "dist", "cli");
const program = join(built, "phuluc.cjs");

if (isStale()) await build();
await import(pathToFileURL(program).href);

function isStale() {
  if (!existsSync(program)) return true;
  const builtAt = statSync(program).mtimeMs;
  const sources = ["core", "hosts", "cli"].flatMap((folder) => filesBelow(join(root, "src", folder)));
  return sources.some((file) => statSync(file).mtimeMs > builtAt);
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Built beside and then renamed: two programs started at once never see half a file. */
async function build() {
  const { default: webpack } = await import("webpack");
  const { default: configure } = await import(pathToFileURL(join(root, "webpack.config.js")).href);
  mkdirSync(built, { recursive: true });
  const folder = mkdtempSync(join(built, "new-"));
  try {
    const configuration = configure({ only: "cli", output: folder }, { mode: "production" });
    await new Promise((resolve, reject) => {
      webpack(configuration, (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
        else resolve(undefined);
      });
    });
    renameSync(join(folder, "phuluc.cjs"), program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
