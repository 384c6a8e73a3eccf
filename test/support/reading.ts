import { readSheet, type ReadSheetOptions } from "../../src/core/annex";
import type { Annex } from "../../src/core/annex/annex";
import { formatAddress, formatRange } from "../../src/core/grid/a1";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { gridOf } from "./grid";

type Options = Parameters<typeof gridOf>[1] & ReadSheetOptions;

/** The annexes of a Markdown grid. */
export const annexesOf = (markdown: string, options: Options = {}): readonly Annex[] =>
  readSheet(gridOf(markdown, options), options).annexes;

/** The one annex of a Markdown grid. */
export function annexOf(markdown: string, options: Options = {}): Annex {
  const [annex, ...more] = annexesOf(markdown, options);
  if (!annex || more.length > 0) throw new Error(`Expected one annex, found ${more.length + (annex ? 1 : 0)}`);
  return annex;
}

/** Which column is which, as on screen: "ordinal A, task B". */
export const columnsOf = ({ columns, extraColumns }: Annex): string =>
  [
    ...Object.entries(columns).map(([id, column]) => [column, id] as const),
    ...extraColumns.map(({ column, heading }) => [column, `(${heading})`] as const),
  ]
    .sort(([a], [b]) => a - b)
    .map(([column, name]) => `${formatAddress({ row: 0, column }).slice(0, -1)} ${name}`)
    .join(", ");

/** What every row is: "1 title, 2 header, 3 section, 4-6 item". */
export function kindsOf({ rows }: Annex): string {
  const runs: { kind: string; first: number; last: number }[] = [];
  for (const { row, kind } of rows) {
    const run = runs.at(-1);
    if (run?.kind === kind && run.last === row) run.last = row + 1;
    else runs.push({ kind, first: row + 1, last: row + 1 });
  }
  return runs.map(({ kind, first, last }) => `${first === last ? first : `${first}-${last}`} ${kind}`).join(", ");
}

/** Every item in a line, a value that is inherited behind "^": "I. Thể chế / 1 | Rà soát | ^Phòng Tư pháp". */
export const linesOf = ({ items }: Annex): string[] =>
  items.map(({ section, subsection, fields }) => {
    const outline = [section, subsection].flatMap((heading) => (heading ? [`${heading.text} / `] : [])).join("");
    const cells = Object.values(fields).map(({ text, inherited }) => (inherited ? `^${text}` : text));
    return outline + cells.join(" | ");
  });

/** What was noticed, in short: "torn-row 5", "shifted-cell C4". */
export const noticedOf = ({ observations }: Annex): string[] =>
  observations.map((observation) => {
    switch (observation.kind) {
      case "torn-row":
        return `torn-row ${observation.row + 1} into ${observation.intoRow + 1}${observation.certain ? "" : "?"}`;
      case "torn-tail": {
        const { at, into } = observation.piece;
        return `torn-tail ${formatAddress(at)} into ${formatAddress(into)}${observation.certain ? "" : "?"}`;
      }
      case "shifted-cell":
        return `shifted-cell ${formatAddress(observation.at)} to ${formatAddress(observation.target)}`;
      case "merge-spans-section":
        return `merge-spans-section ${formatRange(observation.range)} over ${observation.headingRow + 1}`;
      case "repeated-header":
        return `repeated-header ${observation.row + 1}`;
      case "hidden-rows":
        return `hidden-rows ${observation.rows.map((row) => row + 1).join(" ")}`;
      case "wrong-conversion":
        return `wrong-conversion ${formatAddress(observation.at)} ${observation.words.join(" ")}`;
      case "legacy-font":
        return `legacy-font ${formatAddress(observation.at)} ${observation.encoding} ${observation.converted}`;
      case "swapped-days":
        return `swapped-days ${observation.cells.map(({ at }) => formatAddress(at)).join(" ")}`;
    }
  });

/** The tables that have to be mapped by hand: "row 2: unknown B (Việc)". */
export const unmappedOf = (snapshot: GridSnapshot, options: ReadSheetOptions = {}): string[] =>
  readSheet(snapshot, options).unmapped.map(
    ({ headerRow, unknown }) => `row ${headerRow + 1}: ${unknown.map(({ heading }) => heading).join(", ")}`,
  );
