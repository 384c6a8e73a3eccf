import { baseOptions } from "../base-options";
import type { FileCheck } from "../check-file";
import { forEachFile } from "../for-each-file";
import { UsageError, type Options } from "../options";
import { writeReceipt } from "../receipt";
import { worst, type ExitStatus, type Terminal } from "../terminal";

/** Validates every annex of every file. A file that cannot be read is named, and the rest goes on. */
export async function check(paths: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  if (paths.length === 0) throw new UsageError("Hãy cho biết tệp cần kiểm tra: phuluc check TỆP.xlsx");
  const base = await baseOptions(options, terminal);
  const files = await forEachFile("check", paths, { base, options, terminal });
  if (options.json === true) terminal.out(`{"files":[${files.map(({ printed }) => printed).join(",")}]}`);
  else for (const file of files) print(file, terminal);
  if (options.output !== undefined) await writeReceipt(options.output, files, options, terminal);
  return worst(files.map(({ status }) => status));
}

const print = ({ status, printed }: FileCheck, terminal: Terminal): void =>
  (status === 2 ? terminal.tell : terminal.out)(printed);
