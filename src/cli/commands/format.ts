import { layOut } from "../../core/review";
import { changeSheets } from "../change-sheets";
import { outputOption, type Options } from "../options";
import { reviewOptions } from "../review-file";
import type { ExitStatus, Terminal } from "../terminal";

/** Lays the annexes of one file out to the official standard; not one word is changed. */
export async function format(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const { input, done } = await changeSheets(paths, options, terminal, {
    plan: (snapshot, file, base) => layOut(snapshot, reviewOptions(file, base)),
  });
  const sheets = done.map(({ sheet, edits }) => ({ sheet, changes: edits.length }));
  const output = outputOption(options);
  if (options.json === true) terminal.out(JSON.stringify({ file: input.path, output, sheets }));
  else
    terminal.out(
      `${input.path} → ${output}: đã trình bày ${sheets.map(({ sheet }) => `“${sheet}”`).join(", ")}. Nội dung giữ nguyên.`,
    );
  return 0;
}
