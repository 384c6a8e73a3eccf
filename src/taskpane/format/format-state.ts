import type { EditPlan } from "../../core/grid/edit";
import type { LayoutOptions } from "../../core/layout";
import type { Review } from "../../core/review";

/** The tab "Định dạng": what was chosen, looked at and is to be agreed to. */
export interface FormatState {
  readonly options: LayoutOptions;
  /** The sheet's own print area leaves a part of an annex out, and nobody said yet what is to become of it. */
  readonly asksPrintArea: boolean;
  /** The last check before printing; null before the first, and after every change. */
  readonly printCheck: Review | null;
  /** The plans that number the annexes of several sheets, before they are agreed to. */
  readonly numbering: readonly EditPlan[];
}

export const NO_FORMAT: FormatState = { options: {}, asksPrintArea: false, printCheck: null, numbering: [] };
