import type { ColumnId, ResultColumnId, RowKind } from "../annex/annex";
import type { CellFormat } from "../grid/format";
import type { Cell } from "../grid/snapshot";
import type { LayoutOptions } from "./options";
import { settle, STANDARD } from "./standard";
import { titleLineOf } from "./title-lines";

type Horizontal = NonNullable<CellFormat["horizontal"]>;

/** What all text of an annex has in common. */
const TYPE: CellFormat = { fontName: STANDARD.fontName.value, color: STANDARD.color.value };

const BOX: CellFormat = {
  borderTop: STANDARD.border.value,
  borderRight: STANDARD.border.value,
  borderBottom: STANDARD.border.value,
  borderLeft: STANDARD.border.value,
};

/** Short values stand in the middle of their column; figures of money at the right. */
const CENTRED: ReadonlySet<ColumnId | ResultColumnId> = new Set(["ordinal", "deadline", "rate", "status"]);
const TEXT_ALIGNMENTS: readonly Horizontal[] = ["left", "justify"];

/** The look of a line above the table; a size that the decree allows stays. */
export function titleLook({ text, format }: Cell, isMerged: boolean): CellFormat {
  const line = titleLineOf(text);
  return { ...TYPE, ...line.look, fontSize: settle(line.size, format.fontSize), wrap: isMerged, vertical: "center" };
}

/** Lines below the table (notes, who signs) keep their place and weight. */
export const FOOTER_LOOK: CellFormat = TYPE;

/** One cell of the table, as far as its look depends on it. */
export interface TableCell {
  readonly cell: Cell;
  readonly kind: RowKind;
  readonly column: ColumnId | ResultColumnId | undefined;
  readonly size: number;
  /** Whether the table has areas over several rows. */
  readonly hasTallAreas: boolean;
}

/** The look of a cell of the table; cells that are to look alike share one object. */
export function tableLooker(options: LayoutOptions): (tableCell: TableCell) => CellFormat {
  const known = new Map<string, CellFormat>();
  return (tableCell) => {
    const { cell, kind, column, size, hasTallAreas } = tableCell;
    const { horizontal, vertical } = cell.format;
    const isNumeral = cell.text.length <= LONGEST_NUMERAL;
    const key = [kind, column, size, hasTallAreas, horizontal, vertical, typeof cell.value, isNumeral].join();
    const look = known.get(key) ?? tableLook(tableCell, options);
    known.set(key, look);
    return look;
  };
}

function tableLook(tableCell: TableCell, { textAlign }: LayoutOptions): CellFormat {
  const { cell, kind, column, size } = tableCell;
  const body: CellFormat = { ...TYPE, ...BOX, fontSize: size, wrap: true, vertical: "center" };
  switch (kind) {
    case "header":
    case "repeated-header":
      return { ...body, bold: true, horizontal: "center" };
    case "column-numbers":
      return { ...body, horizontal: "center" };
    case "section":
    case "subsection":
      return { ...body, bold: true, horizontal: headingHorizontal(cell, column) };
    case "total":
      return { ...body, bold: true, horizontal: horizontalOf(cell, column, textAlign) };
    default:
      return { ...body, vertical: verticalOf(tableCell), horizontal: horizontalOf(cell, column, textAlign) };
  }
}

/** A heading that runs on to the right edge has no lines across its way. */
export const flowLook = (column: number, from: number, right: number): CellFormat => ({
  ...(column === from && { wrap: false }),
  ...(column > from && { borderLeft: "none" }),
  ...(column >= from && column < right && { borderRight: "none" }),
});

/**
 * A text over several rows begins at the top: in the middle, a page break between the rows could cut its lines. The
 * texts beside it begin on the same line.
 */
const verticalOf = ({ cell: { format }, hasTallAreas }: TableCell): NonNullable<CellFormat["vertical"]> =>
  hasTallAreas || format.vertical === "top" ? "top" : "center";

/** A heading's number is centred over the ordinals; its title stays left or in the middle of the row. */
function headingHorizontal({ text, format }: Cell, column: TableCell["column"]): Horizontal {
  if (column === "ordinal" && text.length <= LONGEST_NUMERAL) return "center";
  return format.horizontal === "center" ? "center" : "left";
}
const LONGEST_NUMERAL = 6;

function horizontalOf(
  { value, format }: Cell,
  column: TableCell["column"],
  textAlign: Horizontal | undefined,
): Horizontal {
  if (column !== undefined && CENTRED.has(column)) return "center";
  if (typeof value === "number") return format.horizontal === "center" ? "center" : "right";
  if (textAlign) return textAlign;
  if (column === "budget" && format.horizontal === "center") return "center";
  return TEXT_ALIGNMENTS.find((allowed) => allowed === format.horizontal) ?? "left";
}
