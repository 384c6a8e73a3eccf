import type { EditPlan } from "../../core/grid/edit";
import { planSafeFixes } from "../../core/review";
import { changeJson, changeText } from "../change-json";
import { changeSheets } from "../change-sheets";
import { reviewFile, reviewOptions } from "../review-file";
import { outputOption, type Options } from "../options";
import type { ExitStatus, Terminal } from "../terminal";
import { readInput } from "../input";
import { restructureOption, restructureSheets } from "../restructure";

/** Applies every safe fix, then what `--restructure` asks for, and lists each change. Status 1 where errors remain. */
export async function fix(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const output = outputOption(options);
  const actions = restructureOption(options);
  const { input, base, done } = await changeSheets(paths, options, terminal, {
    plan: (snapshot, file, shared) => planSafeFixes(snapshot, reviewOptions(file, shared)),
    then: (workbook, sheets, reading) => restructureSheets(workbook, sheets, actions, reading),
  });
  report(input.path, output, done, options, terminal);
  const after = reviewFile(await readInput(output, terminal), base);
  return after.some(({ review }) => review.findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

function report(from: string, to: string, done: readonly EditPlan[], options: Options, terminal: Terminal): void {
  const count = done.reduce((sum, { edits }) => sum + edits.length, 0);
  if (options.json === true) {
    const changes = done.flatMap(({ sheet, edits }) => edits.map((edit) => changeJson(sheet, edit)));
    terminal.out(JSON.stringify({ file: from, output: to, changes }));
  } else terminal.out([`${from} → ${to}: đã sửa ${count} chỗ.`, ...done.flatMap(describe)].join("\n"));
}

const describe = ({ sheet, title, edits }: EditPlan): string[] =>
  edits.length === 0 ? [] : [`  ${sheet} · ${title}`, ...edits.map((edit) => `    ${changeText(edit)}`)];
