import { readSheet, type ReadSheetOptions } from "../../src/core/annex";
import type { Annex, Observation } from "../../src/core/annex/annex";
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

type Kind = Observation["kind"];
type Shorts = { readonly [K in Kind]: (observation: Extract<Observation, { kind: K }>) => string };
const doubt = (certain: boolean): string => (certain ? "" : "?");

const SHORTS: Shorts = {
  "torn-row": ({ row, intoRow, certain }) => `${row + 1} into ${intoRow + 1}${doubt(certain)}`,
  "torn-tail": ({ piece: { at, into }, certain }) =>
    `${formatAddress(at)} into ${formatAddress(into)}${doubt(certain)}`,
  "shifted-cell": ({ at, target }) => `${formatAddress(at)} to ${formatAddress(target)}`,
  "merge-spans-section": ({ range, headingRow }) => `${formatRange(range)} over ${headingRow + 1}`,
  "repeated-header": ({ row }) => String(row + 1),
  "hidden-rows": ({ rows }) => rows.map((row) => row + 1).join(" "),
  "wrong-conversion": ({ at, words }) => `${formatAddress(at)} ${words.join(" ")}`,
  "legacy-font": ({ at, encoding, converted }) => `${formatAddress(at)} ${encoding} ${converted}`,
  "swapped-days": ({ cells }) => cells.map(({ at }) => formatAddress(at)).join(" "),
};

/** What was noticed, in short: "torn-row 5 into 4", "shifted-cell C4 to D4". */
export const noticedOf = ({ observations }: Annex): string[] =>
  observations.map((observation) => {
    const short = SHORTS[observation.kind] as (observation: Observation) => string;
    return `${observation.kind} ${short(observation)}`;
  });

/** The tables that have to be mapped by hand: "row 2: unknown B (Việc)". */
export const unmappedOf = (snapshot: GridSnapshot, options: ReadSheetOptions = {}): string[] =>
  readSheet(snapshot, options).unmapped.map(
    ({ headerRow, unknown }) => `row ${headerRow + 1}: ${unknown.map(({ heading }) => heading).join(", ")}`,
  );
