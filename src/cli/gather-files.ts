import { basename } from "node:path";
import { withoutOwnSheets } from "../core/own-sheets";
import { reviewSentFile, type ReviewedFile } from "../core/roll-up";
import { HostError } from "../hosts/refusals";
import { readInput } from "./input";
import { reviewOptions, type BaseOptions } from "./review-file";
import type { Terminal } from "./terminal";

/** Every annex of the given files and folders, and what could not be read: the rest goes on. */
export async function gatherFiles(
  paths: readonly string[],
  base: BaseOptions,
  terminal: Terminal,
): Promise<ReviewedFile> {
  const files: ReviewedFile[] = [];
  for (const given of paths) {
    for (const path of await terminal.listFiles(given)) files.push(await reviewPath(path, base, terminal));
  }
  return { inputs: files.flatMap(({ inputs }) => inputs), failures: files.flatMap(({ failures }) => failures) };
}

async function reviewPath(path: string, base: BaseOptions, terminal: Terminal): Promise<ReviewedFile> {
  const file = basename(path);
  try {
    const input = await readInput(path, terminal);
    const sheets = withoutOwnSheets(input.sheets);
    if (sheets.length === 0) {
      terminal.tell(`${file}: là bảng do Phụ lục lập ra, không phải tệp của một đơn vị, nên không tổng hợp.`);
      return { inputs: [], failures: [] };
    }
    return reviewSentFile({ file, sheets: sheets.map((sheet) => input.read(sheet)) }, reviewOptions(input, base));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { inputs: [], failures: [{ file, code: error.code, message: error.message }] };
  }
}
