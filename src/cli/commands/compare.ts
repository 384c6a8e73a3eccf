import {
  compare as comparePlans,
  type ComparedTask,
  type Comparison,
  type UnitComparison,
} from "../../core/summary/compare";
import type { Entry } from "../../core/summary/entries";
import { newXlsx } from "../../hosts/xlsx";
import { figureJson } from "../figure-json";
import { gatherFiles } from "../gather-files";
import { UsageError, type Options } from "../options";
import { baseOptions } from "../base-options";
import type { ExitStatus, Terminal } from "../terminal";

/** Lays subordinates' plans beside the superior's: which of its tasks they carry, changed or lack, and what they added. */
export async function compare(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const [superiorPath, ...subordinatePaths] = paths;
  if (superiorPath === undefined || subordinatePaths.length === 0) {
    throw new UsageError(
      "Hãy cho biết tệp của cấp trên rồi đến các tệp cấp dưới: phuluc compare CẤP-TRÊN.xlsx CẤP-DƯỚI.xlsx",
    );
  }
  const base = await baseOptions(options, terminal);
  const superior = await gatherFiles([superiorPath], base, options, terminal);
  const subordinates = await gatherFiles(subordinatePaths, base, options, terminal);
  const failures = [...superior.failures, ...subordinates.failures];
  for (const { file, message } of failures) terminal.tell(`${file}: ${message}`);
  const comparison = comparePlans(superior.inputs, subordinates.inputs, subordinates.failures);
  if (options.output !== undefined) {
    const bytes = await newXlsx(comparison.sheets);
    await terminal.writeFile(options.output, bytes, { overwrite: options.force === true });
  }
  terminal.out(options.json === true ? JSON.stringify(comparisonJson(comparison)) : describe(comparison));
  return failures.length > 0 ? 2 : 0;
}

const comparisonJson = ({ superiorTitle, units, figures, sheets }: Comparison) => ({
  superior: superiorTitle,
  units: units.map(unitJson),
  sheets: sheets.map(({ name }) => name),
  figures: figures.map(figureJson),
});

const unitJson = ({ unit, tasks, added }: UnitComparison) => ({
  unit: unit.name,
  tasks: tasks.map(taskJson),
  added: added.map(entryJson),
});

const taskJson = ({ superior, own, state, isProposed, changes }: ComparedTask) => ({
  task: entryJson(superior),
  state,
  isProposed,
  own: own ? entryJson(own) : null,
  changes,
});

const entryJson = ({ source, item }: Entry) => ({
  text: item.fields.task?.text ?? item.fields.activity?.text ?? "",
  file: source.file,
  sheet: source.sheet,
  row: source.row + 1,
});

const STATES = { carried: "có", changed: "có, khác", missing: "chưa có" } as const;

const describe = ({ superiorTitle, units }: Comparison): string =>
  [superiorTitle, ...units.map(describeUnit)].join("\n");

function describeUnit({ unit, tasks, added }: UnitComparison): string {
  const lines = tasks.map(({ superior, state }) => `  ${STATES[state]}: ${entryJson(superior).text}`);
  return [`${unit.name} (thêm ${added.length} nhiệm vụ riêng)`, ...lines].join("\n");
}
