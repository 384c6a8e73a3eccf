import { strFromU8, unzipSync } from "fflate";
import type { Cell, GridSnapshot } from "../../../src/core/grid/snapshot";
import { readXlsx } from "../../../src/hosts/xlsx";
import { plainSheet } from "../plain-sheet";

/**
 * All that a person would find in a saved workbook, as plain data: sheets in order with their cells, looks, merges,
 * sizes and print setup, tables, charts, drop-downs, links and frozen rows. What a formula came to is left out: the
 * simulated Excel calculates nothing.
 */
export function bookFacts(bytes: Uint8Array): unknown {
  const document = readXlsx(bytes);
  const parts = unzipSync(bytes);
  const xmlOf = (pattern: RegExp) =>
    Object.keys(parts)
      .filter((path) => pattern.test(path))
      .map((path) => strFromU8(parts[path]!));
  const sheetXml = xmlOf(/^xl\/worksheets\/sheet\d+\.xml$/u);
  return {
    sheets: document.sheets.map(({ name, visibility }) => ({ name, visibility })),
    grids: document.sheets.map(({ name }) => plainSheet(withoutResults(document.sheet(name)))),
    tables: tagsOf(xmlOf(/^xl\/tables\//u), /<(?:table|autoFilter|tableColumn) [^>]*/gu),
    // A sheet that was replaced leaves its chart's part behind in the file, where nothing refers to it.
    charts: [...new Set(xmlOf(/^xl\/charts\/chart\d+\.xml$/u).map((xml) => chartFacts(xml)))],
    dropDowns: tagsOf(sheetXml, /<dataValidation .*?<\/dataValidation>/gu),
    links: tagsOf(sheetXml, /<hyperlink [^>]*/gu),
    panes: tagsOf(sheetXml, /<pane [^>]*/gu),
  };
}

const chartFacts = (xml: string): string => tagsOf([xml], /<c:(?:bar|line)Chart>|<c:f>[^<]*|<a:t>[^<]*/gu).join(" ");

/** Numbers of ids and styles are the writer's own. */
const tagsOf = (parts: readonly string[], pattern: RegExp): string[] =>
  parts.flatMap((xml) => [...xml.matchAll(pattern)].map(([tag]) => tag.replaceAll(/ (?:r:)?id="[^"]*"/gu, ""))).sort();

const withoutResults = (snapshot: GridSnapshot): GridSnapshot => ({
  ...snapshot,
  rows: new Map(
    [...snapshot.rows].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, cell]): [number, Cell] => [column, withoutResult(cell)])),
    ]),
  ),
});

const withoutResult = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, value: 0, text: "" });
