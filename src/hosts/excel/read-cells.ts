import type { CellRange } from "../../core/grid/address";
import type { Cell } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import { readContent, type CellContent } from "./cell-values";
import { rangeIn } from "./extent";
import { jsonBytes } from "./meter";
import { requestLooks, type Look, type LookSource } from "./read-looks";

export interface CellBlock {
  /** Only cells that hold something, or have a look of their own. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** How large Excel's answer was, to size the next one. */
  readonly bytes: number;
}

/**
 * Asks for the cells of a range; the answer is there after the next sync.
 * @throws HostError `too-large` (from the returned function) where Excel answered null: more cells than it hands out
 */
export function requestCells(sheet: Excel.Worksheet, range: CellRange, source: LookSource): () => CellBlock {
  const loaded = rangeIn(sheet, range).load("values,formulas,text");
  const looksOf = requestLooks(sheet, range, source);
  return () => {
    const { values, formulas, text } = loaded as NullableArrays;
    if (!values || !formulas || !text) throw new HostError("too-large");
    const looks = looksOf();
    const rows = new Map<number, ReadonlyMap<number, Cell>>();
    for (const [down, line] of values.entries()) {
      const cells = line.flatMap((value, across): [number, Cell][] => {
        const content = readContent({ value, formula: formulas[down]?.[across], text: text[down]?.[across] ?? "" });
        const look = looks.at(range.top + down, range.left + across);
        const isNothing = content.value === null && content.formula === undefined && !look.isOwn;
        return isNothing ? [] : [[range.left + across, withLook(content, look)]];
      });
      if (cells.length > 0) rows.set(range.top + down, new Map(cells));
    }
    return { rows, bytes: jsonBytes([values, formulas, text, looks.answer]) };
  };
}

interface NullableArrays {
  readonly values: unknown[][] | null;
  readonly formulas: unknown[][] | null;
  readonly text: string[][] | null;
}

const withLook = (content: CellContent, { format, isRichText, value }: Look): Cell => ({
  ...content,
  format,
  ...(isRichText && value === content.value && { isRichText }),
});
