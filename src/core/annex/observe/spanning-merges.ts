import { countWhile } from "../../collections";
import type { Observation } from "../annex";
import type { Sighting } from "./sighting";

/** Merges that reach from one section into the next, so that a value would count for both. */
export function spanningMerges({ view, rows, left, right }: Sighting): Observation[] {
  const headings = rows.filter(({ kind }) => kind === "section" || kind === "subsection").map(({ row }) => row);
  const own = new Set(rows.map(({ row }) => row));
  return view.snapshot.merges.flatMap((range): Observation[] => {
    if (!own.has(range.top) || range.right < left || range.left > right) return [];
    const headingRow = firstWithin(headings, range.top + 1, range.bottom);
    return headingRow === undefined ? [] : [{ kind: "merge-spans-section", range, headingRow }];
  });
}

function firstWithin(sorted: readonly number[], from: number, to: number): number | undefined {
  const found = sorted[countWhile(sorted, (row) => row < from)];
  return found !== undefined && found <= to ? found : undefined;
}
