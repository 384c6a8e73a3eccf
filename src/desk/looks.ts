import type { GridSnapshot } from "../core/grid/snapshot";
import { reviewInSteps, safeFixesInSteps, type ReviewOptions } from "../core/review";
import type { Steps } from "../core/steps";
import type { Looks } from "./looking";

/** What can be made of a sheet, step by step, on whichever thread. */
export const LOOKS: {
  readonly [K in keyof Looks]: (sheet: GridSnapshot, options: ReviewOptions) => Steps<Looks[K]>;
} = { review: reviewInSteps, fixes: safeFixesInSteps };
