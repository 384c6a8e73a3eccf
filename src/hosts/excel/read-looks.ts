import type { CellAddress, CellRange } from "../../core/grid/address";
import { DEFAULT_FORMAT, type CellFormat } from "../../core/grid/format";
import { cellAt, type Cell, type CellValue, type GridSnapshot } from "../../core/grid/snapshot";
import { rangeIn } from "./extent";
import { formatOf, LOOK_REQUEST } from "./looks";

/**
 * Where the looks of cells come from: the document's own file where Excel hands it out (a look is 400 bytes a cell over
 * the wire), else Excel itself; number formats alone where only values are to be written.
 */
export type LookSource = { readonly document: GridSnapshot } | "excel" | "number-formats";

export interface Look extends Pick<Cell, "format" | "isRichText"> {
  /** The text that `isRichText` speaks of. */
  readonly value?: CellValue;
  /** The look is the cell's own, not its row's, its column's or the workbook's. */
  readonly isOwn: boolean;
}

export interface Looks {
  readonly at: (row: number, column: number) => Look;
  /** What Excel answered, for the meter. */
  readonly answer: unknown;
}

/** Asks for the looks of a range; the answer is there after the next sync. */
export function requestLooks(sheet: Excel.Worksheet, range: CellRange, source: LookSource): () => Looks {
  if (typeof source === "object")
    return () => ({ at: (row, column) => lookInDocument(source.document, { row, column }), answer: null });
  const formats = rangeIn(sheet, range).load("numberFormat");
  const properties = source === "excel" ? rangeIn(sheet, range).getCellProperties(LOOK_REQUEST) : undefined;
  return () => {
    const numberFormats = formats.numberFormat as string[][];
    const share = sharing();
    const at = (row: number, column: number): Look => {
      const [down, across] = [row - range.top, column - range.left];
      const numberFormat = numberFormats[down]?.[across] ?? DEFAULT_FORMAT.numberFormat;
      const look = properties?.value[down]?.[across];
      const format = share(look ? formatOf(look, numberFormat) : { ...DEFAULT_FORMAT, numberFormat });
      return { format, isOwn: format !== DEFAULT_FORMAT };
    };
    return { at, answer: [numberFormats, properties?.value] };
  };
}

const lookInDocument = (document: GridSnapshot, at: CellAddress): Look => ({
  ...cellAt(document, at),
  isOwn: document.rows.get(at.row)?.has(at.column) ?? false,
});

/** Cells that look alike share one object; those that look like nothing share Excel's default. */
function sharing(): (format: Required<CellFormat>) => CellFormat {
  const known = new Map<string, CellFormat>([[keyOf(DEFAULT_FORMAT), DEFAULT_FORMAT]]);
  return (format) => {
    const key = keyOf(format);
    const shared = known.get(key) ?? format;
    known.set(key, shared);
    return shared;
  };
}

const KEYS = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];
const keyOf = (format: CellFormat): string => JSON.stringify(KEYS.map((key) => format[key]));
