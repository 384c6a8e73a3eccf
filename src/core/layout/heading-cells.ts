import { indexMerges } from "../annex/merge-index";
import { bodySizeOf } from "./body-size";
import { emptied } from "./empty-texts";
import { flowingFrom } from "./headings";
import type { LayoutStep } from "./options";
import { isHeading } from "./table-looks";

/** Makes way for the headings that run on across their row. */
export const headingCells: LayoutStep = (snapshot, annexes, options) =>
  annexes.flatMap((annex) => {
    const merges = indexMerges(snapshot.merges);
    const look = { size: options.bodySize ?? bodySizeOf(snapshot, annex), bold: true };
    return annex.rows
      .filter(({ kind }) => isHeading(kind))
      .flatMap(({ row }) => {
        const left = flowingFrom(snapshot, merges, annex, row, look);
        return left === undefined ? [] : emptied(snapshot, { top: row, bottom: row, left, right: annex.range.right });
      });
  });
