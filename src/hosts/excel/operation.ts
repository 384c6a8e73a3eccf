import type { Edit } from "../../core/grid/edit";

/**
 * One thing to ask of Excel. Operations of a batch are done in order, each followed by a trace: when a batch fails
 * midway, the traces that came back tell which were done.
 */
export interface Operation {
  /** What it costs in a request, never less than the truth. */
  readonly bytes: number;
  /** What is to be taken back when it has been done; empty where undoing an earlier operation takes it back as well. */
  readonly edits: readonly Edit[];
  readonly issue: (sheet: Excel.Worksheet) => void;
}

/** The request's share of a range, of a property set, and of a method call. */
export const RANGE_BYTES = 1_100;
export const ACTION_BYTES = 420;
