import { createExcelHost } from "../../../src/hosts/excel";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { openInExcel, saveFromExcel } from "./document";
import { install } from "./excel-host";
import type { SimulatedExcel } from "./simulated-excel";

export interface ThroughBoth<T> {
  /** The workbook and the scenario's answer as the file host has them. */
  readonly file: { readonly bytes: Uint8Array; readonly answer: T };
  readonly excel: { readonly bytes: Uint8Array; readonly answer: T; readonly simulated: SimulatedExcel };
}

/** The Excel host over a file that is open in the simulated Excel. */
export function excelHostOver(bytes: Uint8Array): { readonly host: WorkbookHost; readonly simulated: SimulatedExcel } {
  const simulated = openInExcel(bytes);
  install(simulated);
  return { host: createExcelHost({ readDocument: (file, sheet) => readXlsx(file).sheet(sheet) }), simulated };
}

/** Plays one scenario on one workbook twice, through the file host and through Excel, and saves both. */
export async function throughBoth<T>(
  bytes: Uint8Array,
  scenario: (host: WorkbookHost) => Promise<T>,
): Promise<ThroughBoth<T>> {
  const file = await openXlsx(bytes, "phu-luc.xlsx");
  const answer = await scenario(file);
  const { host, simulated } = excelHostOver(bytes);
  const excelAnswer = await scenario(host);
  expect(simulated.unknownMembers).toEqual([]);
  return {
    file: { bytes: await file.save(), answer },
    excel: { bytes: await saveFromExcel(simulated.workbook), answer: excelAnswer, simulated },
  };
}
