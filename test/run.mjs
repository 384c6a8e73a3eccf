import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every gate of the project, one after the other; none hides the ones behind it. Jest's counts are the last line. */
const gates = ["types", "lint", "jest"];
const folder = mkdtempSync(join(tmpdir(), "phuluc-test-"));
const countsFile = join(folder, "counts.json");

const failedGates = gates.filter((gate) => {
  console.log(`\n── npm run ${gate}`);
  const extra = gate === "jest" ? ["--", "--ci", "--maxWorkers=2", ...process.argv.slice(2)] : [];
  const { status } = spawnSync("npm", ["run", "--silent", gate, ...extra], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PHULUC_COUNTS: countsFile },
  });
  return status !== 0;
});

const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
if (failedGates.length > 0) console.log(`\nfailed: ${failedGates.join(", ")}`);
console.log(`\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failedGates.length > 0 ? 1 : 0;

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
