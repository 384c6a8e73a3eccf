import { readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BenchRow } from "./bench";

interface Bench {
  readonly run: () => BenchRow[] | Promise<BenchRow[]>;
}

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);

/** Runs every `*.bench.ts` (or those named), each figure measured in this one run, and writes the table the README links. */
const lines = [`Máy: ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}.`, ""];
for (const file of benchFiles()) {
  const { run } = (await import(pathToFileURL(join(folder, file)).href)) as Bench;
  lines.push(`## ${file.replace(".bench.ts", "")}`, "", "| | | | |", "| --- | ---: | --- | --- |");
  for (const { name, value, unit, note, holds } of await attempt(run)) {
    lines.push(`| ${name} | ${print(value)} ${unit} | ${note ?? ""} | ${markOf(holds)} |`);
  }
  lines.push("");
  process.stdout.write(`${file}\n`);
}
const table = lines.join("\n");
process.stdout.write(`${table}\n`);
if (wanted.length === 0) writeFileSync(join(folder, "RESULTS.md"), `# Đo tốc độ (npm run bench)\n\n${table}`);

/** A bench that fails is told in its row; the others go on. */
async function attempt(run: Bench["run"]): Promise<BenchRow[]> {
  try {
    return await run();
  } catch (error) {
    return [{ name: "Không đo được", value: NaN, unit: "", note: String(error).split("\n")[0] ?? "", holds: false }];
  }
}

function markOf(holds: boolean | undefined): string {
  if (holds === undefined) return "";
  return holds ? "đạt" : "CHƯA ĐẠT";
}

function benchFiles(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".bench.ts"));
  return files.filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name))).sort();
}

function print(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value.toLocaleString("vi-VN", { maximumFractionDigits: value < 10 ? 2 : 0 });
}
