import type { SheetContent } from "../core/grid/sheet-content";
import type { Files } from "./actions/work";

/** Workbooks as files; the libraries behind them are fetched with the first one. */
export const XLSX_FILES: Pick<Files, "read" | "make"> = {
  async read(file: File) {
    const { readXlsx } = await import("../hosts/xlsx");
    return readXlsx(new Uint8Array(await file.arrayBuffer()));
  },
  async make(sheets: readonly SheetContent[]) {
    const [{ locateExcelize, newXlsx }, { default: address }] = await Promise.all([
      import("../hosts/xlsx"),
      import("excelize-wasm/excelize.wasm.gz"),
    ]);
    locateExcelize(address);
    return newXlsx(sheets);
  },
};
