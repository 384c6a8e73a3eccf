import type { XlsxWorkbook } from "../hosts/xlsx";

/** Opens a file; the library behind it is fetched with the first one. Throws HostError. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const { openXlsx, locateExcelize } = await import("../hosts/xlsx");
  locateExcelize("excelize.wasm.gz");
  return openXlsx(bytes, name);
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A picked file as a workbook to read from, for the pane's roll-up. */
export const readPicked = async (file: File): Promise<XlsxWorkbook> => openWorkbook(await bytesOf(file), file.name);
