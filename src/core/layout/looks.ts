import type { Annex, ColumnId, ResultColumnId, RowKind } from "../annex/annex";
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
const VERTICALS: readonly NonNullable<CellFormat["vertical"]>[] = ["center", "top"];

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
}

/** The look of a cell of the table. */
export function tableLook({ cell, kind, column, size }: TableCell, { textAlign }: LayoutOptions): CellFormat {
  const body: CellFormat = { ...TYPE, ...BOX, fontSize: size, wrap: true, vertical: verticalOf(cell.format) };
  switch (kind) {
    case "header":
    case "repeated-header":
      return { ...body, bold: true, horizontal: "center", vertical: "center" };
    case "column-numbers":
      return { ...body, horizontal: "center", vertical: "center" };
    case "section":
    case "subsection":
      return { ...body, bold: true, horizontal: headingHorizontal(cell, column), vertical: "center" };
    case "total":
      return { ...body, bold: true, horizontal: horizontalOf(cell, column, textAlign), vertical: "center" };
    default:
      return { ...body, horizontal: horizontalOf(cell, column, textAlign) };
  }
}

const verticalOf = ({ vertical }: CellFormat): NonNullable<CellFormat["vertical"]> =>
  VERTICALS.find((allowed) => allowed === vertical) ?? "center";

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

/** Which of the known columns stands where. */
export const columnNames = ({ columns }: Annex): ReadonlyMap<number, ColumnId | ResultColumnId> =>
  new Map(Object.entries(columns).map(([name, column]) => [column, name as ColumnId | ResultColumnId]));
