import type { CellAddress } from "../grid/address";
import type { Heading, RowKind } from "./annex";
import type { BodyRow, RowCorrections } from "./body-row";
import { CERTAIN, tailEvidence } from "./continuity";
import { headingOf } from "./heading";
import { isAllCapitals } from "./heading-rows";
import { joinTorn } from "./join-torn";

const NO_HABIT = { numbered: 0, beginsLower: false, repeats: () => false };

/** The heading whose title may go on in the rows that come next. */
interface OpenHeading {
  readonly index: number;
  readonly row: BodyRow;
  readonly heading: Heading;
  readonly titleAt: CellAddress;
  readonly brokenPage: boolean;
}

/** A heading's title that a page break or a narrow column cut in two is one title again. */
export function rejoinHeadings(rows: readonly BodyRow[], corrections: RowCorrections): BodyRow[] {
  const joined: BodyRow[] = [];
  let open: OpenHeading | undefined;
  for (const row of rows) {
    const rest = open && restOf(open, row, corrections.get(row.shape.row));
    if (open && rest) open = joinTitle(joined, open, row, rest);
    else {
      joined.push(row);
      open = openedBy(row, joined.length - 1) ?? stillOpen(open, row);
    }
  }
  return joined;
}

function openedBy(row: BodyRow, index: number): OpenHeading | undefined {
  const { heading, titleAt } = row;
  return heading && titleAt && { index, row, heading, titleAt, brokenPage: false };
}

/** Only what a page's end leaves may stand between the parts of a title. */
function stillOpen(open: OpenHeading | undefined, { kind }: BodyRow): OpenHeading | undefined {
  if (kind === "repeated-header") return open && { ...open, brokenPage: true };
  return kind === "blank" || kind === "column-numbers" ? open : undefined;
}

function joinTitle(joined: BodyRow[], open: OpenHeading, { shape }: BodyRow, rest: TitleRest): OpenHeading {
  const { row, numeral, title } = open.heading;
  const heading = headingOf(row, numeral, joinTorn(title, rest.text));
  joined[open.index] = { ...open.row, heading };
  const torn = { at: { row: shape.row, column: rest.column }, into: open.titleAt };
  joined.push({ shape, kind: "continuation", torn });
  return { ...open, heading };
}

interface TitleRest {
  readonly text: string;
  readonly column: number;
}

/** The text of a row that can only be the rest of the heading above it, or that a person says is. */
function restOf(
  { heading, brokenPage }: OpenHeading,
  { shape, heading: own }: BodyRow,
  said: RowKind | undefined,
): TitleRest | undefined {
  if (said && said !== "continuation") return undefined;
  const [single, ...more] = shape.cells;
  if (!single || more.length > 0 || shape.ordinal !== "" || (own && own.numeral !== "")) return undefined;
  const [column, text] = single;
  return said || titleEvidence(heading.title, text, brokenPage) >= CERTAIN ? { text, column } : undefined;
}

function titleEvidence(title: string, text: string, brokenPage: boolean): number {
  if (!isAllCapitals(title) || !isAllCapitals(text)) return tailEvidence(title, text, NO_HABIT);
  return brokenPage ? CERTAIN : openEnd(title, text);
}

/** Capitals say nothing of where a sentence begins: only the end of the title does. */
const openEnd = (title: string, text: string): number =>
  tailEvidence(title, text.toLowerCase(), { ...NO_HABIT, beginsLower: true }) + 0.5;
