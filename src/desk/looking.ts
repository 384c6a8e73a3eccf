import type { CatalogueEntry } from "../core/agency";
import type { EditPlan } from "../core/grid/edit";
import type { GridSnapshot, Row } from "../core/grid/snapshot";
import type { Review, ReviewOptions } from "../core/review";
import type { Node } from "./parts";

/** The options of a review as data: the office's own list in place of the catalogue made of it. */
export interface LookOptions extends Omit<ReviewOptions, "catalogue"> {
  readonly agencies: readonly CatalogueEntry[];
}

/** What can be made of a sheet: a review of it, or the plan of all safe fixes. */
export interface Looks {
  readonly review: Review;
  readonly fixes: EditPlan;
}

/**
 * A look at a sheet on another thread. Sheet and outcome go over in pieces, none of which keeps the page busy for as
 * long as anybody could notice; one look at a time.
 */
export interface Looking {
  /** Begins a look at a sheet whose rows follow; whatever was begun before is forgotten. */
  readonly beginLook: (kind: keyof Looks, sheet: Omit<GridSnapshot, "rows">, options: LookOptions) => Promise<void>;
  readonly addRows: (rows: readonly (readonly [number, Row])[]) => Promise<void>;
  /** Looks on for a while; returns the share done, 1 when there is nothing left to do. */
  readonly lookOn: () => Promise<number>;
  /** The outcome's parts from a number on; empty behind the last. */
  readonly partsFrom: (start: number) => Promise<readonly Node[]>;
}
