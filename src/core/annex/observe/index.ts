import type { Observation } from "../annex";
import type { Sighting } from "./sighting";
import { hiddenRows } from "./hidden-rows";
import { legacyFonts } from "./legacy-fonts";
import { repeatedHeaders } from "./repeated-headers";
import { shiftedCells } from "./shifted-cells";
import { spanningMerges } from "./spanning-merges";
import { swappedDays } from "./swapped-days";
import { wrongConversionCells } from "./wrong-conversion-cells";

const OBSERVERS = [
  repeatedHeaders,
  hiddenRows,
  spanningMerges,
  legacyFonts,
  wrongConversionCells,
  shiftedCells,
  swappedDays,
];

/** All that is odd about the grid of one annex, for the grid rules to report. */
export const observe = (sighting: Sighting): Observation[] => OBSERVERS.flatMap((observer) => observer(sighting));
