import type { Heading } from "./annex";
import type { BodyRow } from "./body-row";
import { CERTAIN, tailEvidence } from "./continuity";
import { isAllCapitals } from "./heading-rows";
import { joinTorn } from "./join-torn";

const NO_HABIT = { numbered: 0, beginsLower: false, texts: new Map<string, number>() };

/** A heading's title that a page break or a narrow column cut in two is one title again. */
export function rejoinHeadings(rows: readonly BodyRow[]): BodyRow[] {
  const joined: BodyRow[] = [];
  let open: { index: number; heading: Heading; brokenPage: boolean } | undefined;
  for (const row of rows) {
    const rest = open && restOf(open.heading, open.brokenPage, row);
    if (open && rest) {
      const owner = joined[open.index];
      const heading = lengthenTitle(open.heading, rest.text);
      if (owner) joined[open.index] = { ...owner, heading };
      const into = { row: heading.row, column: titleColumn(owner) ?? rest.column };
      joined.push({
        shape: row.shape,
        kind: "continuation",
        torn: { at: { row: row.shape.row, column: rest.column }, into },
      });
      open = { ...open, heading };
      continue;
    }
    joined.push(row);
    if (row.heading) open = { index: joined.length - 1, heading: row.heading, brokenPage: false };
    else if (row.kind === "repeated-header" && open) open = { ...open, brokenPage: true };
    else if (row.kind !== "blank" && row.kind !== "column-numbers") open = undefined;
  }
  return joined;
}

const titleColumn = (row: BodyRow | undefined): number | undefined => [...(row?.shape.cells.keys() ?? [])].at(-1);

/** The text of a row that can only be the rest of the heading above it. */
function restOf(
  heading: Heading,
  brokenPage: boolean,
  { shape, heading: own }: BodyRow,
): { text: string; column: number } | undefined {
  const [single, ...more] = shape.cells;
  if (!single || more.length > 0 || shape.ordinal !== "" || (own && own.numeral !== "")) return undefined;
  const [column, text] = single;
  const bothCapitals = isAllCapitals(heading.title) && isAllCapitals(text);
  const evidence = bothCapitals
    ? brokenPage
      ? CERTAIN
      : openEnd(heading.title, text)
    : tailEvidence(heading.title, text, NO_HABIT);
  return evidence >= CERTAIN ? { text, column } : undefined;
}

/** Capitals say nothing of where a sentence begins: only the end of the title does. */
const openEnd = (title: string, text: string): number =>
  tailEvidence(title, text.toLowerCase(), { ...NO_HABIT, beginsLower: true }) + 0.5;

function lengthenTitle(heading: Heading, rest: string): Heading {
  const title = joinTorn(heading.title, rest);
  return { ...heading, title, text: heading.numeral === "" ? title : `${heading.numeral}. ${title}` };
}
