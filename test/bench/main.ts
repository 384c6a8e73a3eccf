import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROW_MARK, type BenchRow } from "./bench";

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);

/** Runs every `*.bench.ts` (or those named) in a process of its own, so that none grows on another's memory or warmth. */
const lines = [`Máy: ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}.`, "", versions(), ""];
for (const file of benchFiles()) {
  lines.push(`## ${file.replace(".bench.ts", "")}`, "", "| | | | |", "| --- | ---: | --- | --- |");
  for (const { name, value, unit, note, holds } of measured(file)) {
    lines.push(`| ${name} | ${print(value)} ${unit} | ${note ?? ""} | ${markOf(holds)} |`);
  }
  lines.push("");
  process.stdout.write(`${file}\n`);
}
const table = lines.join("\n");
process.stdout.write(`${table}\n`);
if (wanted.length === 0) writeFileSync(join(folder, "RESULTS.md"), `# Đo tốc độ (npm run bench)\n\n${table}`);

/** What the figures are compared with. */
function versions(): string {
  const { version, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, "../../package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>> & { readonly version: string };
  const all: Readonly<Record<string, string>> = { phuluc: version, ...dependencies, ...devDependencies };
  const named = ["phuluc", "excelize-wasm", "exceljs", "chrono-node", "fuse.js", "@microsoft/office-js"];
  return `Phiên bản: ${named.map((name) => `${name} ${all[name] ?? "?"}`).join(", ")}.`;
}

/** A bench that fails is told in its row; the others go on. */
function measured(file: string): BenchRow[] {
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, join(folder, "run-one.ts"), file], {
    encoding: "utf8",
  });
  const [, rows] = stdout.split(ROW_MARK);
  if (rows !== undefined) return JSON.parse(rows) as BenchRow[];
  const note = /^[A-Za-z]*Error.*/mu.exec(stderr)?.[0] ?? stderr.slice(0, 200);
  return [{ name: "Không đo được", value: NaN, unit: "", note, holds: false }];
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
