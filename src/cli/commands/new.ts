import { blankAnnex, agencyNames } from "../../core/structure";
import { newXlsx } from "../../hosts/xlsx";
import { choiceOption, outputOption, UsageError, type Options } from "../options";
import { baseOptions } from "../base-options";
import type { ExitStatus, Terminal } from "../terminal";

/** "Tạo phụ lục mới": a blank annex of one year in the official form, with drop-downs of agencies and deadlines. */
export async function newAnnex(operands: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const output = outputOption(options);
  if (operands.length > 0)
    throw new UsageError("Lệnh này không nhận tệp nào: phuluc new -o KẾT-QUẢ.xlsx --period 2026");
  const { catalogue, period } = await baseOptions(options, terminal);
  if (!period) throw new UsageError("Hãy cho biết năm của phụ lục mới: --period 2026");
  const level = choiceOption("level", options.level, ["commune", "district", "province"]) ?? "commune";
  const { year } = period.from;
  const sheets = blankAnnex({ year, agencies: agencyNames(catalogue.entries.values(), level, year) });
  await terminal.writeFile(output, await newXlsx(sheets), { overwrite: options.force === true });
  const names = sheets.map(({ name }) => name);
  if (options.json === true) terminal.out(JSON.stringify({ output, sheets: names }));
  else terminal.out(`Đã ghi ${output}: phụ lục trống của năm ${year}.`);
  return 0;
}
