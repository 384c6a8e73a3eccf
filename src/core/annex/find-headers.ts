import { mapColumns, type ColumnMap } from "./map-columns";
import { readNumeral } from "./numeral";
import { readHeading, type HeadingReading } from "./read-heading";
import type { SheetView } from "./sheet-view";

/** The rows that head a table, with what each column is. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly map: ColumnMap;
}

const FEWEST_COLUMNS = 3;
const LEAST_PLAIN_SHARE = 0.6;
const TALLEST_HEADER = 3;
/** A heading broken over two lines goes on with a few words. */
const LONGEST_LINE = 25;
const CONTENT = ["objective", "task", "activity", "product"] as const;
const DUTIES = ["lead", "cooperation", "deadline"] as const;

/**
 * Every header of the sheet from top to bottom, the repeated ones too. Only where there is none, a row is taken that
 * names a duty and some other column: a table that is one, but has to be asked about.
 */
export function findHeaders(view: SheetView): HeaderBlock[] {
  const sure = headersBy(view, readHeading, isHeader);
  return sure.length > 0 ? sure : headersBy(view, readHeading, mayBeHeader);
}

function headersBy(view: SheetView, read: Read, accept: (map: ColumnMap) => boolean): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  let next = 0;
  for (const row of view.rows) {
    if (row < next || !mayHead(view, row)) continue;
    const header = headerFrom(view, row, read, accept);
    if (!header) continue;
    headers.push(header);
    next = header.bottom + 1;
  }
  return headers;
}

type Read = (text: string) => HeadingReading;

/** Cheap refusal of data rows: a row that begins with its number heads nothing. */
function mayHead(view: SheetView, row: number): boolean {
  const texts = view.textsOf(row);
  const [first = ""] = texts.values();
  return texts.size > 1 && readNumeral(first) === undefined;
}

/** The first line of a header holds words of headings for the most part, or it is a row of data above one. */
function beginsHeader(view: SheetView, row: number, read: Read): boolean {
  const texts = view.textsOf(row);
  let plain = 0;
  for (const text of texts.values()) {
    const { isPlain, isFiller } = read(text);
    if (isPlain || isFiller) plain += 1;
  }
  return plain * 2 >= texts.size;
}

/** The best header that begins in a row: one line, or as many as merges make it or as the lines below complete. */
function headerFrom(
  view: SheetView,
  top: number,
  read: Read,
  accept: (map: ColumnMap) => boolean,
): HeaderBlock | undefined {
  if (!beginsHeader(view, top, read)) return undefined;
  let best: HeaderBlock | undefined;
  const least = mergedBottom(view, top);
  for (let bottom = least; bottom < top + TALLEST_HEADER; bottom++) {
    if (bottom > least && !continuesHeader(view, bottom, read)) break;
    const map = mapColumns(headingTexts(view, top, bottom), read);
    const known = Math.max(knownWithoutFirst(view, top, bottom, read), best?.map.known.size ?? 0);
    if (accept(map) && map.known.size > known) best = { top, bottom, map };
  }
  return best && withNotes(view, best, read);
}

const NOTE = /^\([^()\d]+\)$/u;

/** "(triệu đồng)" and "(nếu có)" below their headings, "Tổng" and "NS xã" below that of the budget belong to the header. */
function withNotes(view: SheetView, header: HeaderBlock, read: Read): HeaderBlock {
  const { top, map } = header;
  const bottom = header.bottom + 1;
  const texts = [...view.textsOf(bottom)];
  const areNotes = texts.every(([column, text]) => NOTE.test(text) && map.headings.has(column));
  const areSources = texts.length > 1 && texts.every(([column, text]) => isUnderBudget(map, column) && isShort(text));
  if (texts.length === 0 || !(areNotes || areSources)) return header;
  return { top, bottom, map: mapColumns(headingTexts(view, top, bottom), read) };
}

/** The budget's own column, one that its merged heading spans, or one right of it without a heading. */
function isUnderBudget({ known, headings }: ColumnMap, column: number): boolean {
  const budget = known.get("budget");
  const heading = headings.get(column);
  return budget !== undefined && column >= budget && (heading === undefined || heading === headings.get(budget));
}

/** What the lower lines name by themselves: if that is as much, the first line is none of the header. */
const knownWithoutFirst = (view: SheetView, top: number, bottom: number, read: Read): number =>
  bottom > top ? mapColumns(headingTexts(view, top + 1, bottom), read).known.size : 0;

/** A line below the first belongs to the header if it holds words of headings only and starts no row of its own. */
function continuesHeader(view: SheetView, row: number, read: Read): boolean {
  const texts = [...view.textsOf(row)];
  if (texts.length === 0) return false;
  return texts.every(
    ([column, text]) => read(text).isPlain || (isShort(text) && view.textAt({ row: row - 1, column }) !== ""),
  );
}

const isShort = (text: string): boolean => text.length <= LONGEST_LINE && !/\d/u.test(text);

const mergedBottom = (view: SheetView, top: number): number =>
  view.merges
    .startingIn(top)
    .filter(
      (merge) =>
        merge.bottom - merge.top < TALLEST_HEADER && view.textAt({ row: merge.top, column: merge.left }) !== "",
    )
    .reduce((bottom, merge) => Math.max(bottom, merge.bottom), top);

/** The words above each column: of every header line, and of a group heading that spans it or stands left of it. */
function headingTexts(view: SheetView, top: number, bottom: number): Map<number, string[]> {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) for (const column of view.textsOf(row).keys()) columns.add(column);
  const headings = new Map<number, string[]>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const lines: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const merge = view.mergeAt({ row, column });
      const text = view.textAt(merge ? { row: merge.top, column: merge.left } : { row, column });
      if (text !== "" && lines.at(-1) !== text) lines.push(text);
    }
    headings.set(column, lines);
  }
  return headings;
}

const FEWEST_HEADINGS = 4;

function mayBeHeader({ known, headings }: ColumnMap): boolean {
  const told = [...known.keys()].filter((role) => role !== "ordinal");
  return headings.size >= FEWEST_HEADINGS && told.length >= 2 && DUTIES.some((role) => known.has(role));
}

function isHeader({ known, plainShare }: ColumnMap): boolean {
  return (
    known.size >= FEWEST_COLUMNS &&
    plainShare >= LEAST_PLAIN_SHARE &&
    CONTENT.some((role) => known.has(role)) &&
    DUTIES.some((role) => known.has(role))
  );
}
