import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { createExcelHost } from "../../../src/hosts/excel";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { startExcel, type SimulatedExcel, type Switches } from "./simulated-excel";

export interface ExcelUnderTest {
  readonly excel: SimulatedExcel;
  readonly host: WorkbookHost;
}

export interface ExcelOptions extends Partial<Switches> {
  /** Excel hands out the document's file (true unless said otherwise); else it is asked for looks and merges itself. */
  readonly handsOutFile?: boolean;
}

/** The Excel host over a simulated Excel, with the globals that office.js brings to the pane. */
export function excelHost(sheets: readonly GridSnapshot[], options: ExcelOptions = {}): ExcelUnderTest {
  const { handsOutFile = true, ...switches } = options;
  const documentBytes = handsOutFile ? () => Promise.resolve(new Uint8Array([80, 75])) : undefined;
  const excel = startExcel(sheets, { documentBytes, ...switches });
  install(excel);
  return { excel, host: createExcelHost({ readDocument: (_file, sheet) => excel.snapshot(sheet) }) };
}

export function install({ Excel, OfficeExtension, Office }: SimulatedExcel): void {
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
}
