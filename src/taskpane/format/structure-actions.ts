import {
  addMissingColumns,
  dropRepeatedHeaders,
  joinTornRows,
  mergeShared,
  renumberOrdinals,
  renumberPrefixes,
  splitTallRows,
  unmergeAndFill,
  type StructureAction,
} from "../../core/structure";
import type { StructureId } from "./structure-ids";

/** What each button of the group "Cấu trúc bảng" does to one annex. */
export const STRUCTURE_ACTIONS: Readonly<Record<StructureId, StructureAction>> = {
  "ordinals-by-heading": (snapshot, annex) => renumberOrdinals(snapshot, annex, "heading"),
  "ordinals-through": (snapshot, annex) => renumberOrdinals(snapshot, annex, "never"),
  "prefixes-through": (snapshot, annex) => renumberPrefixes(snapshot, annex, "never"),
  "prefixes-by-heading": (snapshot, annex) => renumberPrefixes(snapshot, annex, "heading"),
  "join-torn-rows": joinTornRows,
  "drop-repeated-headers": dropRepeatedHeaders,
  "add-missing-columns": addMissingColumns,
  "split-tall-rows": splitTallRows,
  "merge-shared": mergeShared,
  "unmerge-and-fill": unmergeAndFill,
};
