import { basename } from "node:path";
import type { CheckedSheet } from "../core/receipt/receipt";
import { NO_ANNEX } from "../core/roll-up";
import { HostError } from "../hosts/refusals";
import { checkJson, failedFileJson } from "./check-json";
import { describeFile } from "./check-text";
import type { FileContext } from "./file-context";
import { readInput } from "./input";
import { reviewFile, reviewWithPrint, type ReviewedSheet } from "./review-file";
import type { ExitStatus } from "./terminal";

/** What `check` says of one file; the sheets themselves are kept for the receipt alone. */
export interface FileCheck {
  readonly status: ExitStatus;
  /** As it is printed: an object of JSON, or lines. */
  readonly printed: string;
  readonly sheets: readonly CheckedSheet[];
}

/** Validates every annex of a file. A file that cannot be read has status 2 and its reason printed. */
export async function checkFile(path: string, { base, options, terminal }: FileContext): Promise<FileCheck> {
  try {
    const input = await readInput(path, terminal);
    const sheets = reviewFile(input, base, options.print === true ? reviewWithPrint : undefined);
    if (sheets.length === 0) return failed(path, NO_ANNEX, options.json === true);
    return {
      status: sheets.some(hasErrors) ? 1 : 0,
      printed: options.json === true ? jsonOf(path, sheets, options.items === true) : describeFile(path, sheets),
      sheets: options.output === undefined ? [] : sheets.map((sheet) => ({ file: basename(path), ...sheet })),
    };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return failed(path, { code: error.code, message: error.message }, options.json === true);
  }
}

const hasErrors = ({ review }: ReviewedSheet): boolean => review.findings.some(({ severity }) => severity === "error");

const jsonOf = (path: string, sheets: readonly ReviewedSheet[], withItems: boolean): string =>
  JSON.stringify(checkJson(path, sheets, withItems));

const failed = (
  path: string,
  error: { readonly code: string; readonly message: string },
  asJson: boolean,
): FileCheck => ({
  status: 2,
  printed: asJson ? JSON.stringify(failedFileJson(path, error)) : `${path}: ${error.message}`,
  sheets: [],
});
