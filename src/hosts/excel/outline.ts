import type { CellRange } from "../../core/grid/address";
import type { PrintSetup } from "../../core/grid/format";
import { isGeneralFailure } from "./errors";
import { requestExtent, requestRowBytes } from "./extent";
import { readMerges, requestMerges } from "./merges";
import { requestPrint } from "./print";
import { sync } from "./session";

/** What Excel itself tells of a sheet as a whole, where the document's file is not to be had. */
export interface Outline {
  /** Undefined for an empty sheet. */
  readonly extent: CellRange | undefined;
  readonly merges: readonly CellRange[];
  readonly print: PrintSetup;
  /** About how many bytes a row's contents take in an answer. */
  readonly rowBytes: number;
}

/** One round trip; more only where there are too many merged areas for one. */
export async function readOutline(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Outline> {
  const mergesOf = requestMerges(sheet.getUsedRange(false));
  const whole = requestWhole(sheet);
  try {
    await sync(context);
    return { ...whole(), merges: mergesOf() };
  } catch (error) {
    if (!isGeneralFailure(error)) throw error;
  }
  const again = requestWhole(sheet);
  await sync(context);
  const outline = again();
  return { ...outline, merges: outline.extent ? await readMerges(context, sheet, outline.extent) : [] };
}

function requestWhole(sheet: Excel.Worksheet): () => Omit<Outline, "merges"> {
  const extentOf = requestExtent(sheet);
  const rowBytesOf = requestRowBytes(sheet);
  const printOf = requestPrint(sheet);
  return () => ({ extent: extentOf(), print: printOf(), rowBytes: rowBytesOf() });
}
