import type { XlsxDocument, XlsxWorkbook } from "../hosts/xlsx";

/** Opens a file; the library behind it is fetched with the first one. Throws HostError. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const { openXlsx, locateExcelize } = await import("../hosts/xlsx");
  locateExcelize("excelize.wasm.gz");
  return openXlsx(bytes, name);
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A picked file, for the pane's roll-up: reading needs no library. */
export async function readPicked(file: File): Promise<XlsxDocument> {
  const { readXlsx } = await import("../hosts/xlsx");
  return readXlsx(await bytesOf(file));
}
