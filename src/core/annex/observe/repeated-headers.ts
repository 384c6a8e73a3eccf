import type { AnnexRow, Observation } from "../annex";
import type { Sighting } from "./sighting";

/** Headers that stand again inside the table, save where the sections carry headers of their own. */
export const repeatedHeaders = ({ rows }: Sighting): Observation[] => {
  const filled = rows.filter(({ kind }) => kind !== "blank");
  const own = ownHeaderRows(filled);
  return filled.flatMap(({ kind, row }) => (kind === "repeated-header" && !own.has(row) ? [{ kind, row }] : []));
};

/** A page may break right below one heading; where it seems to do so below most of them, the headings have headers. */
function ownHeaderRows(rows: readonly AnnexRow[]): ReadonlySet<number> {
  const headings = rows.filter(({ kind }) => isHeading(kind)).length;
  const headed = rows.flatMap((row, index) => (isHeader(row.kind) && isHeading(rows[index - 1]?.kind) ? [index] : []));
  if (headed.length < 2 || headed.length * 2 < headings) return new Set();
  return new Set(headed.flatMap((index) => linesFrom(rows, index).map(({ row }) => row)));
}

const isHeading = (kind: AnnexRow["kind"] | undefined): boolean => kind === "section" || kind === "subsection";
const isHeader = (kind: AnnexRow["kind"]): boolean => kind === "header" || kind === "repeated-header";

/** All lines of the header that begins at a row. */
function linesFrom(rows: readonly AnnexRow[], first: number): readonly AnnexRow[] {
  const end = rows.findIndex(({ kind }, index) => index > first && !isHeader(kind));
  return rows.slice(first, end < 0 ? rows.length : end);
}
