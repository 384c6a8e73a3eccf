import type { AnnexItem } from "../annex/annex";

/** Both stand under the same section and subsection. */
export const sameHeading = (a: AnnexItem, b: AnnexItem): boolean =>
  a.section?.row === b.section?.row && a.subsection?.row === b.subsection?.row;
