import { compose } from "../../text/compose";
import { joinTorn } from "../join-torn";
import type { PastedTable } from "./pasted-table";

/** A piece of a line with its places; two spaces or more part it from the next. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Line = readonly Segment[];
type Band = readonly [start: number, end: number];

const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 3;
/** A heading runs over the columns beside its number. */
const MOST_HEADING_SEGMENTS = 2;
const BEGINS_SMALL = /^[\p{Ll},;.)]/u;

/**
 * Reads a table whose columns are told by spaces alone, as a PDF's text keeps them. Undefined unless the reading is
 * certain: the header names every column in its first line, every text lies within one column, and every row begins with
 * its number in the first line, so that no line can belong to the row above or below.
 */
export function readAligned(text: string): PastedTable | undefined {
  const lines = compose(text)
    .split(/\r\n?|\n/u)
    .map(segmentsOf)
    .filter((line) => line.length > 0);
  const header = lines.findIndex((line) => line.length >= FEWEST_COLUMNS);
  const table = header < 0 ? [] : lines.slice(header);
  const bands = bandsOf(table);
  if (!namesEvery(bands, table[0]) || (lines[header - 1]?.length ?? 0) > 1) return undefined;
  const rows = rowsOf(table, bands);
  if (!rows || rows.length < FEWEST_ROWS) return undefined;
  const titles = lines.slice(0, header).map((line) => line.map((segment) => segment.text));
  return { rows: [...titles, ...rows], merges: [] };
}

/** A heading that begins with a small letter began in the line above. */
const namesEvery = ({ length }: readonly Band[], header: Line = []): boolean =>
  header.length >= FEWEST_COLUMNS && header.length === length && !header.some(({ text }) => BEGINS_SMALL.test(text));

const segmentsOf = (line: string): Line =>
  [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }));

/** The places that the lines of whole rows fill, from left to right: one band a column. */
function bandsOf(lines: readonly Line[]): Band[] {
  const segments = lines.filter(({ length }) => length > MOST_HEADING_SEGMENTS).flat();
  const bands: [number, number][] = [];
  for (const { start, end } of [...segments].sort((a, b) => a.start - b.start)) {
    const last = bands.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else bands.push([start, end]);
  }
  return bands;
}

/** The table's rows, wrapped lines put together; undefined where a line may belong to two rows. */
function rowsOf(lines: readonly Line[], bands: readonly Band[]): string[][] | undefined {
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = cellsOf(line, bands);
    if (!cells) return undefined;
    const above = rows.at(-1);
    if (cells[0] === "" && above)
      for (const [index, text] of cells.entries()) above[index] = joined(above[index], text);
    else if (above && isCentred(above, cells)) return undefined;
    else rows.push(cells);
  }
  return rows;
}

const joined = (upper = "", lower = ""): string => joinTorn(upper, lower);

/** Where the number stands in the middle of its row, the line beside it goes on with a text begun above. */
const isCentred = (above: readonly string[], cells: readonly string[]): boolean =>
  cells.some((text, index) => index > 0 && above[index] !== "" && BEGINS_SMALL.test(text));

function cellsOf(line: Line, bands: readonly Band[]): string[] | undefined {
  const cells = bands.map(() => "");
  for (const segment of line) {
    const column = bands.findIndex(([start, end]) => segment.start < end && segment.end > start);
    if (column < 0) return undefined;
    cells[column] = joined(cells[column], segment.text);
  }
  return cells;
}
