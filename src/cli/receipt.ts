import { basename } from "node:path";
import { makeReceipt, type CheckedSheet } from "../core/receipt/receipt";
import { newXlsx } from "../hosts/xlsx";
import type { CheckedFile } from "./checked-file";
import { dayOption, type Options } from "./options";
import type { Terminal } from "./terminal";

/** Writes "Phiếu kiểm tra" over all files that could be read. */
export async function writeReceipt(
  path: string,
  files: readonly CheckedFile[],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const checked = files.flatMap((file): CheckedSheet[] =>
    file.error
      ? []
      : file.sheets.map(({ review, snapshot }) => ({
          file: basename(file.path),
          review,
          snapshot,
        })),
  );
  const on = dayOption("today", options.today);
  const bytes = await newXlsx([makeReceipt(checked, on ? { on } : {})]);
  await terminal.writeFile(path, bytes, { overwrite: options.force === true });
}
