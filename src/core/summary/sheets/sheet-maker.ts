import type { SummaryContext } from "../context";
import type { SheetId } from "../sheet-ids";
import type { Check, SheetDraft } from "./draft";

/** One summary sheet: what it is called and how it is written. */
export interface SheetMaker {
  readonly id: SheetId;
  /** The sheet's name; at most 31 letters. */
  readonly name: string;
  /** Whether there is anything to show; always where absent. */
  readonly isFor?: (context: Omit<SummaryContext, "annexLabel">) => boolean;
  /** `checks` are those of the sheets before this one. */
  readonly make: (context: SummaryContext, checks: readonly Check[]) => SheetDraft;
}
