import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every gate of the project; none hides the ones behind it. Browsers are tested alone. Jest's counts are the last line. */
const groups = [["types", "lint"], ["jest"]];
const folder = mkdtempSync(join(tmpdir(), "phuluc-test-"));
const countsFile = join(folder, "counts.json");

const failedGates = [];
for (const gates of groups) {
  const passed = await Promise.all(gates.map(run));
  failedGates.push(...gates.filter((_, index) => !passed[index]));
}

const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
if (failedGates.length > 0) console.log(`\nfailed: ${failedGates.join(", ")}`);
console.log(`\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedGates.length > 0 ? 1 : 0;

/** Whether a gate passed. Jest prints as it goes, gates side by side in one piece at their end. */
function run(gate) {
  const isJest = gate === "jest";
  const extra = isJest ? ["--", "--ci", "--maxWorkers=2", ...process.argv.slice(2)] : [];
  const child = spawn("npm", ["run", "--silent", gate, ...extra], {
    stdio: isJest ? "inherit" : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, PHULUC_COUNTS: countsFile },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (printed += text));
  return new Promise((settle) => {
    child.on("error", () => settle(false));
    child.on("close", (status) => {
      if (!isJest) console.log(`\n── npm run ${gate}\n${printed}`);
      settle(status === 0);
    });
  });
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
