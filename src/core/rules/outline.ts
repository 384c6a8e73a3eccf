import type { AnnexItem } from "../annex/annex";

/** The row of the nearest heading above an item; -1 where it stands under none. */
export const headingRow = (item: AnnexItem): number => item.subsection?.row ?? item.section?.row ?? -1;

/** Both stand under the same section and subsection. */
export const sameHeading = (a: AnnexItem, b: AnnexItem): boolean => headingRow(a) === headingRow(b);
