import { append, countWhile, itemAt } from "../collections";
import { fold } from "../text/fold";
import { findHeaders, type HeaderBlock } from "./find-headers";
import { goesOn } from "./further-pages";
import { mapByHand } from "./map-columns";
import { readNumberedTitle, readNumeral } from "./numeral";
import type { ColumnMapping } from "./options";
import { withProgress } from "./progress-column";
import type { SheetView } from "./sheet-view";

/** One table as it lies on the sheet, before its rows are told apart. */
export interface Table {
  readonly header: HeaderBlock;
  /** Headers further down that say the same (one on every page of a pasted PDF). */
  readonly repeats: readonly HeaderBlock[];
  /** Rows of the title that stand again above a repeated header. */
  readonly repeatedTitleRows: readonly number[];
  /** Rows above the header that name it. */
  readonly titleRows: readonly number[];
  /** Rows with a text below the header, repeated headers among them; a section's heading may stand above it. */
  readonly bodyRows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** So many empty rows end a table; what stands below them is another matter. */
const WIDEST_GAP = 100;
const MOST_TITLE_ROWS = 15;
const MOST_ROWS_ABOVE = 60;
/** The letterhead has two cells side by side; a row of more is a row of a table. */
const MOST_TITLE_CELLS = 2;
/** Words that only the head of an annex begins with. */
const TITLE = /^(?:phụ lục(?!\p{L})|(?:biểu|mẫu)(?: số)? [\divx]|\(?(?:ban hành )?kèm theo)/u;
/** Words that a task may begin with as well; in a title they stand in capitals. */
const CAPITAL_TITLE = /^(?:DANH MỤC|KẾ HOẠCH|KHUNG|CHƯƠNG TRÌNH|BẢNG|BÁO CÁO|BIỂU|NHIỆM VỤ)(?!\p{L})/u;

/** Every table of the sheet, from top to bottom. */
export function findTables(view: SheetView, mapping: ColumnMapping = {}): Table[] {
  const starts = startsOf(view, mapping);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next ? (next.titleRows[0] ?? next.header.top) : Infinity;
    const [titleRows, leading] = splitLeadingHeading(view, start.titleRows);
    const numbered = withOrdinal(view, start.header, end);
    const bodyRows = bodyRowsOf(view, numbered, end);
    const header = withProgress(view, numbered, bodyRows);
    return { ...start, header, titleRows, ...widthOf(header), bodyRows: [...leading, ...bodyRows] };
  });
}

interface Start {
  readonly header: HeaderBlock;
  readonly titleRows: readonly number[];
  readonly repeats: HeaderBlock[];
  readonly repeatedTitleRows: number[];
}

/** The header and title of each table, with those that only stand at the top of its further pages. */
function startsOf(view: SheetView, mapping: ColumnMapping): Start[] {
  const starts: Start[] = [];
  for (const found of findHeaders(view)) {
    const header = { ...found, map: mapByHand(found.map, mapping) };
    const current = starts.at(-1);
    const titleRows = titleRowsAbove(view, header, current?.header.bottom);
    if (current && saysTheSame(current.header, header) && goesOn(view, current, { header, titleRows })) {
      current.repeats.push(header);
      append(current.repeatedTitleRows, titleRows);
    } else starts.push({ header, titleRows, repeats: [], repeatedTitleRows: [] });
  }
  return starts;
}

/** Where sections have headers of their own, the first section's heading stands above the first header. */
function splitLeadingHeading(
  view: SheetView,
  titleRows: readonly number[],
): [titles: readonly number[], leading: readonly number[]] {
  const last = titleRows.at(-1);
  if (last === undefined) return [titleRows, []];
  const texts = [...view.textsOf(last).values()];
  const [first = ""] = texts;
  const numeral = texts.length === 2 ? readNumeral(first) : readNumberedTitle(texts.join(" "))?.numeral;
  return numeral?.style === "roman" ? [titleRows.slice(0, -1), [last]] : [titleRows, []];
}

/** The same columns for all that both headers name. */
function saysTheSame(first: HeaderBlock, second: HeaderBlock): boolean {
  const shared = [...second.map.known].filter(([role]) => first.map.known.has(role));
  return (
    shared.length >= Math.min(first.map.known.size, second.map.known.size) - 1 &&
    shared.every(([role, column]) => first.map.known.get(role) === column)
  );
}

const ROWS_LOOKED_AT = 60;

/** Where nothing heads the numbers left of the first column, what stands there tells that it is "TT". */
function withOrdinal(view: SheetView, header: HeaderBlock, end: number): HeaderBlock {
  const column = widthOf(header).left - 1;
  if (header.map.known.has("ordinal") || column < 0) return header;
  const texts = bodyRowsOf(view, header, end)
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => view.textAt({ row, column }))
    .filter((text) => text !== "");
  const numbers = texts.filter((text) => readNumeral(text) !== undefined);
  if (texts.length === 0 || numbers.length * 2 < texts.length) return header;
  return { ...header, map: mapByHand(header.map, { ordinal: column }) };
}

function widthOf({ map }: HeaderBlock): { left: number; right: number } {
  const columns = [...map.known.values(), ...map.others.keys()];
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

function bodyRowsOf(view: SheetView, header: HeaderBlock, end: number): number[] {
  const { left, right } = widthOf(header);
  const rows: number[] = [];
  let last = header.bottom;
  for (let index = countUpTo(view.rows, header.bottom); index < view.rows.length; index++) {
    const row = itemAt(view.rows, index);
    if (row >= end || row - last > WIDEST_GAP) break;
    if (![...view.textsOf(row).keys()].some((column) => column >= left && column <= right)) continue;
    rows.push(row);
    last = row;
  }
  return rows;
}

const countUpTo = (sorted: readonly number[], row: number): number => countWhile(sorted, (other) => other <= row);

/** The rows above the first table, as far as no other table stands there. */
function sparseRowsAbove(view: SheetView, above: number): number[] {
  let start = above;
  while (start > 0 && view.textsOf(itemAt(view.rows, start - 1)).size <= MOST_TITLE_CELLS) start -= 1;
  return view.rows.slice(Math.max(start, above - MOST_ROWS_ABOVE), above);
}

/** For the first table all rows above; for a later one only rows that begin with words of a title. */
function titleRowsAbove(view: SheetView, { top }: HeaderBlock, previous: number | undefined): number[] {
  const above = countUpTo(view.rows, top - 1);
  if (previous === undefined) return sparseRowsAbove(view, above);
  let start: number | undefined;
  for (let index = above - 1; index >= Math.max(0, above - MOST_TITLE_ROWS); index--) {
    const row = itemAt(view.rows, index);
    const texts = [...view.textsOf(row).values()];
    const [first = ""] = texts;
    if (row <= previous || texts.length > MOST_TITLE_CELLS || readNumeral(first) !== undefined) break;
    if (texts.some((text) => TITLE.test(fold(text)) || CAPITAL_TITLE.test(text))) start = index;
  }
  return start === undefined ? [] : view.rows.slice(start, above);
}
