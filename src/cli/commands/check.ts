import { NO_ANNEX } from "../../core/roll-up";
import { HostError } from "../../hosts/refusals";
import { checkJson, failedFileJson } from "../check-json";
import { describeFile } from "../check-text";
import type { CheckedFile } from "../checked-file";
import { readInput } from "../input";
import { UsageError, type Options } from "../options";
import { writeReceipt } from "../receipt";
import { baseOptions, reviewFile, reviewWithPrint, type BaseOptions } from "../review-file";
import { worst, type ExitStatus, type Terminal } from "../terminal";

/** Validates every annex of every file. A file that cannot be read is named, and the rest goes on. */
export async function check(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  if (paths.length === 0) throw new UsageError("Hãy cho biết tệp cần kiểm tra: phuluc check TỆP.xlsx");
  const base = await baseOptions(options, terminal);
  const files: CheckedFile[] = [];
  for (const path of paths) files.push(await checkFile(path, base, options, terminal));

  if (options.json === true)
    terminal.out(JSON.stringify({ files: files.map((file) => fileJson(file, options.items === true)) }));
  else for (const file of files) describe(file, terminal);
  if (options.output !== undefined) await writeReceipt(options.output, files, options, terminal);
  return worst(files.map(statusOf));
}

async function checkFile(path: string, base: BaseOptions, options: Options, terminal: Terminal): Promise<CheckedFile> {
  try {
    const sheets = reviewFile(
      await readInput(path, terminal),
      base,
      options.print === true ? reviewWithPrint : undefined,
    );
    return sheets.length > 0 ? { path, sheets } : { path, error: NO_ANNEX };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { path, error: { code: error.code, message: error.message } };
  }
}

const fileJson = (file: CheckedFile, withItems: boolean) =>
  file.error ? failedFileJson(file.path, file.error) : checkJson(file.path, file.sheets, withItems);

function describe(file: CheckedFile, terminal: Terminal): void {
  if (file.error) terminal.tell(`${file.path}: ${file.error.message}`);
  else terminal.out(describeFile(file.path, file.sheets));
}

function statusOf(file: CheckedFile): ExitStatus {
  if (file.error) return 2;
  return file.sheets.some(({ review }) => review.findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}
