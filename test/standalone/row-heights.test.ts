import { rowHeightsShowingAll, type MeasureHeight } from "../../src/standalone/spreadsheet/row-heights";
import { gridOf } from "../support/grid";

/** Ten pixels a letter, twenty a line. */
const measure: MeasureHeight = (text, _, width) => Math.ceil((text.length * 10) / width) * 20;
const sizes = { columnWidth: () => 100, rowHeight: () => 20 };

const heights = (grid: string, options: Parameters<typeof gridOf>[1] = {}) =>
  Object.fromEntries(rowHeightsShowingAll(gridOf(grid, options), sizes, measure));

const LETTERS_30 = "x".repeat(30);
const LETTERS_100 = "x".repeat(100);

describe("row heights that show all of every text", () => {
  it("leaves rows that are high enough alone", () => {
    expect(heights("| a | b |\n| c |  |")).toEqual({});
  });

  it("raises a row to its tallest text", () => {
    expect(heights(`| a | ${LETTERS_30} |\n| b | ${"x".repeat(20)} |`)).toEqual({ 0: 60, 1: 40 });
  });

  it("breaks a text merged across columns at their common width", () => {
    expect(heights(`| ${LETTERS_30} |  |  |`, { merges: ["A1:C1"] })).toEqual({});
  });

  it("shares what a text merged down lacks among its rows", () => {
    expect(heights(`| ${LETTERS_100} | a |\n|  | b |`, { merges: ["A1:A2"] })).toEqual({ 0: 100, 1: 100 });
  });

  it("counts what other texts already raised", () => {
    expect(heights(`| ${LETTERS_100} | ${LETTERS_30} |\n|  | b |`, { merges: ["A1:A2"] })).toEqual({ 0: 120, 1: 80 });
  });

  it("gives a hidden row nothing to show", () => {
    expect(heights(`| ${LETTERS_100} | a |\n|  | b |`, { merges: ["A1:A2"], hiddenRows: [2] })).toEqual({ 0: 200 });
  });
});
