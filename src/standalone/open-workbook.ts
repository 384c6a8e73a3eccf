import type { XlsxWorkbook } from "../hosts/xlsx";

/** Opens a file; the library behind it is fetched with the first one. Throws HostError. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const [{ openXlsx, locateExcelize }, { default: address }] = await Promise.all([
    import("../hosts/xlsx"),
    import("excelize-wasm/excelize.wasm.gz"),
  ]);
  locateExcelize(address);
  return openXlsx(bytes, name);
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
