import type { EditPlan } from "../core/grid/edit";
import type { GridSnapshot } from "../core/grid/snapshot";
import { readInput, type Input } from "./input";
import { outputOption, UsageError, type Options } from "./options";
import { baseOptions, reviewFile, type BaseOptions } from "./review-file";
import type { Terminal } from "./terminal";

interface Change {
  readonly plan: (snapshot: GridSnapshot, input: Input, base: BaseOptions) => EditPlan;
}

interface Changed {
  readonly input: Input;
  readonly base: BaseOptions;
  readonly done: readonly EditPlan[];
}

/** Plans a change for every annex sheet of one file, applies it to a copy and writes that to `-o`. */
export async function changeSheets(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
  change: Change,
): Promise<Changed> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError("Lệnh này nhận đúng một tệp.");
  const output = outputOption(options);
  const base = await baseOptions(options, terminal);
  const input = await readInput(path, terminal);
  const sheets = reviewFile(input, base);
  if (sheets.length === 0) throw new UsageError(`Không thấy phụ lục nào trong “${path}”.`);

  const workbook = await input.open();
  const done: EditPlan[] = [];
  for (const { snapshot } of sheets) {
    const outcome = await workbook.apply(change.plan(snapshot, input, base));
    done.push(outcome.done);
    for (const notice of outcome.notices) terminal.tell(notice);
  }
  for (const notice of workbook.unkept()) terminal.tell(notice);
  await terminal.writeFile(output, await workbook.save(), { overwrite: options.force === true });
  return { input, base, done };
}
