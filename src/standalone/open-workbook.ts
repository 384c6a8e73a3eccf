import { openWriting } from "../desk/open-desk";
import type { XlsxWorkbook } from "../hosts/xlsx";

/** Opens a file; the library behind it is fetched with the first one. Throws HostError. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const [{ openXlsx, locateExcelize, changeFile }, { default: address }] = await Promise.all([
    import("../hosts/xlsx"),
    import("excelize-wasm/excelize.wasm.gz"),
  ]);
  locateExcelize(address);
  // The other thread may stand elsewhere than the page.
  const library = new URL(address, document.baseURI).href;
  return openXlsx(bytes, name, async (before, change) => {
    const thread = await openWriting();
    return thread ? thread.changeFile(before, change, library) : changeFile(before, change);
  });
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
