import type { CellAddress } from "../grid/address";
import type { Heading } from "./annex";
import { headingOf } from "./heading";
import { readNumberedTitle, readNumeral, type NumeralStyle } from "./numeral";
import type { RowShape } from "./row-shape";
import type { SheetView } from "./sheet-view";

/** A row that heads the rows below it; `style` tells its level, in the order in which styles first appear. */
export interface HeadingRow {
  readonly heading: Heading;
  /** The cell that its title begins in. */
  readonly titleAt: CellAddress;
  readonly style: NumeralStyle | "plain";
}

interface Candidate {
  readonly numeral: string;
  readonly style: NumeralStyle | "plain";
  readonly title: string;
  readonly column: number;
}

/** What the table as a whole tells of a row that may be a heading. */
export interface Surroundings {
  readonly view: SheetView;
  readonly ordinalColumn: number | undefined;
  /** The columns of who and when: a heading leaves them empty. */
  readonly dutyColumns: readonly number[];
  /** Whether items are set in bold too, so that bold says nothing. */
  readonly itemsAreBold: boolean;
  /** How items are numbered; empty where they carry no numbers. */
  readonly itemStyles: ReadonlySet<NumeralStyle>;
}

const WIDE_MERGE = 3;

/** Reads a row as a heading; undefined for a row that holds anything beside a number and a title. */
export function readHeadingRow(
  shape: RowShape,
  next: RowShape | undefined,
  around: Surroundings,
): HeadingRow | undefined {
  const candidate = candidateOf(shape, around);
  if (!candidate || !isConvincing(candidate, shape, next, around)) return undefined;
  const { numeral, style, title, column } = candidate;
  return { heading: headingOf(shape.row, numeral, title), titleAt: { row: shape.row, column }, style };
}

/** The heading that a person says a row is, whatever else it holds: its number and its first text. */
export function headingByHand(
  { row, ordinal, numeral, cells }: RowShape,
  ordinalColumn = 0,
): Pick<HeadingRow, "heading" | "titleAt"> {
  const [[column, text] = [ordinalColumn, ordinal]] = cells;
  const numbered = numeral && cells.size > 0 ? { numeral, title: text } : readNumberedTitle(text);
  return {
    heading: headingOf(row, numbered?.numeral.text ?? "", numbered?.title ?? text),
    titleAt: { row, column },
  };
}

function candidateOf(shape: RowShape, { ordinalColumn, dutyColumns }: Surroundings): Candidate | undefined {
  const title = onlyTitle(shape) ?? titleWithFigures(shape, dutyColumns);
  if (title && shape.numeral) {
    return { numeral: shape.numeral.text, style: shape.numeral.style, title: title.text, column: title.column };
  }
  if (title && shape.ordinal === "") return wholeTitle(title);
  if (ordinalColumn === undefined || shape.cells.size > 0 || shape.ordinal === "") return undefined;
  return wholeTitle({ column: ordinalColumn, text: shape.ordinal });
}

/** A heading in one cell, with its number in front or without any. */
function wholeTitle({ column, text }: { column: number; text: string }): Candidate | undefined {
  const numbered = readNumberedTitle(text);
  if (numbered) return { numeral: numbered.numeral.text, style: numbered.numeral.style, title: numbered.title, column };
  return readNumeral(text) ? undefined : { numeral: "", style: "plain", title: text, column };
}

/** The one text beside the number; the same text in every cell is a merged title that was dissolved. */
function onlyTitle({ cells }: RowShape): { column: number; text: string } | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const [column, text] = first;
  return cells.size === 1 || (cells.size > 2 && areAll(cells.values(), text)) ? { column, text } : undefined;
}

function areAll(texts: Iterable<string>, text: string): boolean {
  for (const other of texts) if (other !== text) return false;
  return true;
}

const FIGURE = /^[\d.,%\s()+–-]+$/u;

/** Beside the title of a section its sum may stand, or a remark; beside any other a sum or a score. */
function titleWithFigures({ numeral, cells }: RowShape, dutyColumns: readonly number[]): ReturnType<typeof onlyTitle> {
  const [first, ...others] = cells;
  const isSection = numeral?.style === "roman" || numeral?.style === "upper";
  const hasTitle = isSection || others.every(([, text]) => FIGURE.test(text));
  return first && hasTitle && !dutyColumns.some((column) => cells.has(column))
    ? { column: first[0], text: first[1] }
    : undefined;
}

function isConvincing(
  candidate: Candidate,
  shape: RowShape,
  next: RowShape | undefined,
  around: Surroundings,
): boolean {
  const { style, title, column } = candidate;
  if (style === "roman" || style === "upper" || isAllCapitals(title)) return true;
  if (style !== "plain" && next && headsNext(candidate, style, next, around)) return true;
  return looksLikeHeading({ row: shape.row, column }, around);
}

/** Merged across the table, or bold among items that are not. */
function looksLikeHeading(at: CellAddress, { view, itemsAreBold }: Surroundings): boolean {
  const merge = view.mergeAt(at);
  if (merge && merge.right - merge.left + 1 >= WIDE_MERGE && merge.top === merge.bottom) return true;
  return !itemsAreBold && view.cellAt(at).format.bold === true;
}

/** "CẢI CÁCH THỂ CHẾ": at least two words and no small letter. */
export const isAllCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu) ?? []).length >= 2;

const headsNext = (candidate: Candidate, style: NumeralStyle, next: RowShape, around: Surroundings): boolean =>
  isParentOf(candidate, next) || isForeign(style, next, around);

/** Numbered as no item is ("a)" among 1, 2, 3), with an item below it. */
const isForeign = (style: NumeralStyle, { numeral }: RowShape, { itemStyles }: Surroundings): boolean =>
  !itemStyles.has(style) && numeral !== undefined && itemStyles.has(numeral.style);

/** The next row is a point of this one: "1.1" below "1", "a" below "1", or "- ..." with duties of its own. */
function isParentOf({ numeral, style }: Candidate, next: RowShape): boolean {
  if (next.numeral?.style === "dotted") return next.numeral.text.startsWith(`${numeral}.`);
  if (next.numeral) return next.numeral.text === "a" && style !== "lower";
  const [first = ""] = next.cells.values();
  return next.cells.size >= 2 && BULLET.test(first);
}

const BULLET = /^(?:[-–+•*]\s*\p{L}|[a-zđ]\))/u;
