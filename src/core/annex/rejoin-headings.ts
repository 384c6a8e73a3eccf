import type { Heading } from "./annex";
import type { BodyRow } from "./body-row";
import { CERTAIN, tailEvidence } from "./continuity";
import { isAllCapitals } from "./heading-rows";
import { joinTorn } from "./join-torn";

const NO_HABIT = { numbered: 0, beginsLower: false, repeats: () => false };

/** The heading whose title may go on in the rows that come next. */
interface OpenHeading {
  readonly index: number;
  readonly heading: Heading;
  readonly brokenPage: boolean;
}

/** A heading's title that a page break or a narrow column cut in two is one title again. */
export function rejoinHeadings(rows: readonly BodyRow[]): BodyRow[] {
  const joined: BodyRow[] = [];
  let open: OpenHeading | undefined;
  for (const row of rows) {
    const rest = open && restOf(open, row);
    if (open && rest) open = joinTitle(joined, open, row, rest);
    else {
      joined.push(row);
      open = row.heading ? { index: joined.length - 1, heading: row.heading, brokenPage: false } : stillOpen(open, row);
    }
  }
  return joined;
}

/** Only what a page's end leaves may stand between the parts of a title. */
function stillOpen(open: OpenHeading | undefined, { kind }: BodyRow): OpenHeading | undefined {
  if (kind === "repeated-header") return open && { ...open, brokenPage: true };
  return kind === "blank" || kind === "column-numbers" ? open : undefined;
}

function joinTitle(joined: BodyRow[], open: OpenHeading, row: BodyRow, rest: TitleRest): OpenHeading {
  const owner = joined[open.index];
  const heading = lengthenTitle(open.heading, rest.text);
  if (owner) joined[open.index] = { ...owner, heading };
  const into = { row: heading.row, column: titleColumn(owner) ?? rest.column };
  const torn = { at: { row: row.shape.row, column: rest.column }, into };
  joined.push({ shape: row.shape, kind: "continuation", torn });
  return { ...open, heading };
}

const titleColumn = (row: BodyRow | undefined): number | undefined => [...(row?.shape.cells.keys() ?? [])].at(-1);

interface TitleRest {
  readonly text: string;
  readonly column: number;
}

/** The text of a row that can only be the rest of the heading above it. */
function restOf({ heading, brokenPage }: OpenHeading, { shape, heading: own }: BodyRow): TitleRest | undefined {
  const [single, ...more] = shape.cells;
  if (!single || more.length > 0 || shape.ordinal !== "" || (own && own.numeral !== "")) return undefined;
  const [column, text] = single;
  return titleEvidence(heading.title, text, brokenPage) >= CERTAIN ? { text, column } : undefined;
}

function titleEvidence(title: string, text: string, brokenPage: boolean): number {
  if (!isAllCapitals(title) || !isAllCapitals(text)) return tailEvidence(title, text, NO_HABIT);
  return brokenPage ? CERTAIN : openEnd(title, text);
}

/** Capitals say nothing of where a sentence begins: only the end of the title does. */
const openEnd = (title: string, text: string): number =>
  tailEvidence(title, text.toLowerCase(), { ...NO_HABIT, beginsLower: true }) + 0.5;

function lengthenTitle(heading: Heading, rest: string): Heading {
  const title = joinTorn(heading.title, rest);
  return { ...heading, title, text: heading.numeral === "" ? title : `${heading.numeral}. ${title}` };
}
