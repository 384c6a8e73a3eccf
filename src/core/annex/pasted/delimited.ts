import { append } from "../../collections";
import { readNumeral } from "../numeral";
import type { PastedTable } from "./pasted-table";

/** "|---|:--:|", the line below a Markdown header. */
const isRuleLine = (line: string): boolean => line.includes("--") && /^[\s|:+=-]+$/u.test(line);
const FEWEST_BARS = 2;

/** Reads a table whose columns are parted by tabs, or by "|" as in Markdown; undefined for text that has neither. */
export function readDelimited(text: string): PastedTable | undefined {
  const lines = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const rows = lines.includes("\t") ? joinWrapped(readTabs(lines)) : readBars(lines);
  const filled = trimBlankEnds(rows);
  return filled.some((row) => row.length > 1) ? { rows: filled, merges: [] } : undefined;
}

/** Excel's own way: a cell in quotation marks may hold tabs, line breaks and doubled quotation marks. */
function readTabs(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gu)) {
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end === "\n") rows.push([]);
    else if (end === "") break;
  }
  return rows;
}

/** A line break inside a cell of a word processor's text cuts the row: the pieces are put together up to its width. */
function joinWrapped(rows: readonly string[][]): string[][] {
  const width = usualWidth(rows);
  const joined: string[][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && continuesRow(last, row, width)) {
      const [first = "", ...rest] = row;
      append(last, [[last.pop(), first].join("\n"), ...rest]);
    } else joined.push([...row]);
  }
  return joined;
}

function continuesRow(last: readonly string[], row: readonly string[], width: number): boolean {
  const [first = ""] = row;
  const isCut = last.length > 1 && last.length < width && last.length + row.length - 1 <= width;
  return isCut && first !== "" && readNumeral(first) === undefined;
}

function usualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 1;
}

/** "| a | b |" as in Markdown, or "a|b" without bars at the ends, where a bar in front parts off an empty cell. */
function readBars(text: string): string[][] {
  const lines = text.split("\n").filter((line) => !isRuleLine(line));
  const rows = lines.filter((line) => barsIn(line) >= FEWEST_BARS);
  const isBordered = rows.filter((line) => line.trim().startsWith("|")).length * 2 >= rows.length;
  return lines.map((line) => (barsIn(line) < FEWEST_BARS ? [line.trim()] : cellsBetweenBars(line.trim(), isBordered)));
}

const barsIn = (line: string): number => line.match(/(?<!\\)\|/gu)?.length ?? 0;

const cellsBetweenBars = (line: string, isBordered: boolean): string[] =>
  (isBordered ? line.replace(/^\|/u, "").replace(/(?<!\\)\|$/u, "") : line).split(/(?<!\\)\|/u).map((cell) =>
    cell
      .trim()
      .replaceAll("\\|", "|")
      .replace(/<br\s*\/?>/giu, "\n"),
  );

function trimBlankEnds(rows: readonly string[][]): string[][] {
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell !== "");
  const first = rows.findIndex(isFilled);
  const last = rows.reduce((found, row, index) => (isFilled(row) ? index : found), -1);
  return first < 0 ? [] : rows.slice(first, last + 1);
}
