import { append } from "../core/collections";
import type { EditPlan } from "../core/grid/edit";
import type { GridSnapshot } from "../core/grid/snapshot";
import type { ReviewOptions } from "../core/review";
import type { ApplyOutcome } from "../hosts/workbook";
import type { XlsxWorkbook } from "../hosts/xlsx";
import { readInput, type Input } from "./input";
import { outputOption, UsageError, type Options } from "./options";
import { baseOptions, type BaseOptions } from "./base-options";
import { reviewFile, reviewOptions } from "./review-file";
import type { Terminal } from "./terminal";

interface Change {
  readonly plan: (snapshot: GridSnapshot, input: Input, base: BaseOptions) => EditPlan;
  /** What is to be done to the sheets after that. */
  readonly then?: (
    workbook: XlsxWorkbook,
    sheets: readonly string[],
    options: ReviewOptions,
  ) => Promise<ApplyOutcome[]>;
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
  refuseOtherKind(output, input);
  const sheets = reviewFile(input, base);
  if (sheets.length === 0) throw new UsageError(`Không thấy phụ lục nào trong “${path}”.`);

  const workbook = await input.open();
  const outcomes: ApplyOutcome[] = [];
  for (const { snapshot } of sheets) outcomes.push(await workbook.apply(change.plan(snapshot, input, base)));
  const names = sheets.map(({ snapshot }) => snapshot.sheet);
  if (change.then) append(outcomes, await change.then(workbook, names, reviewOptions(input, base)));
  const notices = [...outcomes.flatMap((outcome) => outcome.notices), ...workbook.unkept()];
  for (const notice of new Set(notices)) terminal.tell(notice);
  await terminal.writeFile(output, await workbook.save(), { overwrite: options.force === true });
  return { input, base, done: outcomes.map(({ done }) => done) };
}

/** Excel opens no workbook whose name says another kind than its content: macros neither come nor go with a name. */
function refuseOtherKind(output: string, { kind }: Input): void {
  const ending = /\.(xls[xm])$/iu.exec(output)?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== kind)
    throw new UsageError(`Tệp đưa vào là sổ tính .${kind}; hãy đặt tên tệp kết quả có đuôi .${kind}.`);
}
