import type { Figure } from "../core/summary";

/** A figure as it stands on its sheet, with the rows of the files that it came from (one-based). */
export const figureJson = ({ from, ...figure }: Figure) => ({
  ...figure,
  from: from.map(({ file, sheet, row }) => ({ file, sheet, row: row + 1 })),
});
