import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const AREAS = ["deadline", "agency", "money"];
const STRYKER = "9.6.1";

/** Mutation testing: `npm run mutate` changes one line in twenty of each area, `npm run mutate -- 1 money` all of one. */
const [every = "20", ...areas] = process.argv.slice(2);
const failed = (areas.length > 0 ? areas : AREAS).filter((area) => mutate(area) !== 0);
process.exitCode = failed.length > 0 ? 1 : 0;

function mutate(area) {
  const packages = ["core", "jest-runner"].flatMap((name) => ["--package", `@stryker-mutator/${name}@${STRYKER}`]);
  const lines = linesOf(area).filter((_, index) => index % Number(every) === 0);
  return spawnSync(
    "npx",
    ["--yes", ...packages, "stryker", "run", ".config/stryker.mjs", "--mutate", lines.join(",")],
    {
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, PHULUC_AREA: area },
    },
  ).status;
}

/** Every line of an area that holds more than an import or a comment, as Stryker names a range. */
function linesOf(area) {
  const folder = join("src", "core", area);
  const files = readdirSync(folder, { recursive: true }).filter((name) => /^(?!data).*\.ts$/u.test(name));
  return files.sort().flatMap((name) => {
    const path = join(folder, name).replaceAll("\\", "/");
    const texts = readFileSync(path, "utf8").split("\n");
    return texts.flatMap((text, index) => (isCode(text) ? `${path}:${index + 1}-${index + 1}` : []));
  });
}

function isCode(text) {
  return /[\p{L}\d]/u.test(text) && !/^\s*(?:import|\/\/|\/\*|\*)/u.test(text);
}
