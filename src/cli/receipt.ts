import { makeReceipt } from "../core/receipt/receipt";
import { newXlsx } from "../hosts/xlsx";
import type { FileCheck } from "./check-file";
import { dayOption, type Options } from "./options";
import type { Terminal } from "./terminal";

/** Writes "Phiếu kiểm tra" over all files that could be read. */
export async function writeReceipt(
  path: string,
  files: readonly FileCheck[],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const on = dayOption("today", options.today);
  const checked = files.flatMap(({ sheets }) => sheets);
  const bytes = await newXlsx([makeReceipt(checked, on ? { on } : {})]);
  await terminal.writeFile(path, bytes, { overwrite: options.force === true });
}
