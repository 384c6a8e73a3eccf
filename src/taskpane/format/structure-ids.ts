export const STRUCTURE_IDS = [
  "ordinals-by-heading",
  "ordinals-through",
  "prefixes-through",
  "prefixes-by-heading",
  "join-torn-rows",
  "drop-repeated-headers",
  "add-missing-columns",
  "split-tall-rows",
  "merge-shared",
  "unmerge-and-fill",
] as const;

/** The structure actions, in the order in which the pane shows them. */
export type StructureId = (typeof STRUCTURE_IDS)[number];
