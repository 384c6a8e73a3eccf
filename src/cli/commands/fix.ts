import { formatAddress } from "../../core/grid/a1";
import type { Edit, EditPlan } from "../../core/grid/edit";
import { planSafeFixes } from "../../core/review";
import { changeSheets } from "../change-sheets";
import { reviewFile, reviewOptions } from "../review-file";
import { outputOption, type Options } from "../options";
import type { ExitStatus, Terminal } from "../terminal";
import { readInput } from "../input";

/** Applies every safe fix and lists each cell it changed. Status 1 where errors remain. */
export async function fix(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const output = outputOption(options);
  const { input, base, done } = await changeSheets(paths, options, terminal, {
    plan: (snapshot, file, shared) => planSafeFixes(snapshot, reviewOptions(file, shared)),
  });
  report(input.path, output, done, options, terminal);
  const after = reviewFile(await readInput(output, terminal), base);
  return after.some(({ review }) => review.findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

function report(from: string, to: string, done: readonly EditPlan[], options: Options, terminal: Terminal): void {
  const changes = done.flatMap(({ sheet, edits }) => edits.map((edit) => changeJson(sheet, edit)));
  if (options.json === true) terminal.out(JSON.stringify({ file: from, output: to, changes }));
  else terminal.out([`${from} → ${to}: đã sửa ${changes.length} chỗ.`, ...changes.map(describe)].join("\n"));
}

type Change = ReturnType<typeof changeJson>;

const changeJson = (sheet: string, edit: Edit) => ({
  sheet,
  cell: "at" in edit ? formatAddress(edit.at) : null,
  row: "row" in edit ? edit.row + 1 : null,
  kind: edit.kind,
  before: edit.kind === "setValue" ? edit.before : null,
  after: edit.kind === "setValue" ? edit.after : null,
});

const describe = ({ sheet, cell, row, before, after }: Change): string =>
  cell === null
    ? `  ${sheet}, dòng ${String(row)}: xóa dòng`
    : `  ${sheet}!${cell}: “${String(before ?? "")}” → “${String(after ?? "")}”`;
