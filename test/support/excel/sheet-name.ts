import { ExcelFailure } from "./failure";
import { sheetNamed, type SimWorkbook } from "./workbook-model";

const LONGEST_NAME = 31;

/** Excel's rules for a sheet's name: "Rename a worksheet", https://support.microsoft.com. */
export function checkSheetName(workbook: SimWorkbook, name: string): void {
  const isRefused =
    name === "" ||
    name.length > LONGEST_NAME ||
    /[:\\/?*[\]]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isRefused) throw new ExcelFailure("InvalidArgument", `Excel refuses the sheet name “${name}”`);
  if (sheetNamed(workbook, name)) throw new ExcelFailure("ItemAlreadyExists", `there is a sheet “${name}” already`);
}
