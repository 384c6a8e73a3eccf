import { existsSync, readFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx";
import { HostError } from "../../src/hosts/refusals";

const BYTES_A_KILOBYTE = 1024;
const STATUS = "/proc/self/status";

/** Reads one file in a process of its own and prints the most memory that it ever held and the seconds it worked. */
try {
  const document = readXlsx(new Uint8Array(readFileSync(process.argv[2] ?? "")));
  for (const { name } of document.sheets) document.sheet(name);
} catch (error) {
  if (!(error instanceof HostError)) throw error;
}
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const megabytes = (mostKilobytes() * BYTES_A_KILOBYTE) / 1e6;
const seconds = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ megabytes, seconds }));

/** Linux hands the memory of the process that started this one down in `maxRSS`; its status knows this one's own. */
function mostKilobytes(): number {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(?<kilobytes>\d+) kB$/mu.exec(readFileSync(STATUS, "utf8")) : null;
  return Number(own?.groups?.["kilobytes"] ?? process.resourceUsage().maxRSS);
}
