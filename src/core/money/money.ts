/** One amount of a cell. */
export interface MoneyPart {
  /** The amount as it stands in the cell: "2,5 tỷ đồng". */
  readonly text: string;
  /** Exact, in đồng. */
  readonly dong: bigint;
  /** Who pays, if the cell says so: "Ngân sách xã". */
  readonly source?: string;
  /** What one such amount pays for: "năm" in "50 triệu đồng/năm". Absent for a plain amount. */
  readonly per?: string;
}

/**
 * Why an amount that was read deserves a second look.
 * `separators`: a dot or comma before three digits may be meant the other way round.
 * `sum-differs`: the parts do not add up to the total beside them.
 * `leftover-number`: a number without a unit stands beside the amounts.
 */
export type MoneyDoubt = "separators" | "sum-differs" | "leftover-number";

/**
 * `unit-missing`: a bare number and no unit above the table.
 * `ambiguous-number`: "1,200 triệu" is 1,2 by the Vietnamese rule and 1.200 by the look of it.
 * `malformed-number`: neither way of grouping digits reads it, or it is finer than one đồng.
 */
export type MoneyProblem = "unit-missing" | "ambiguous-number" | "malformed-number";

/** What the text of a budget cell means. Only `amount` may be summed. */
export type MoneyReading =
  | {
      readonly kind: "amount";
      /** The total of the cell, in đồng. */
      readonly dong: bigint;
      /** What the total is made of; one part for a plain amount. */
      readonly parts: readonly MoneyPart[];
      readonly doubts: readonly MoneyDoubt[];
      /** The same text with its numbers in Vietnamese writing; present only where that changes something. */
      readonly respelled?: string;
    }
  /** "15 triệu đồng/lớp": an amount for each of something whose number is not known here. */
  | { readonly kind: "rate"; readonly parts: readonly MoneyPart[] }
  /** "Dưới 20 tỷ đồng", "50 - 70 triệu đồng"; null is an open end, in đồng. */
  | { readonly kind: "bounds"; readonly from: bigint | null; readonly to: bigint | null }
  /** "Không": no money is needed. */
  | { readonly kind: "none" }
  /** "Theo dự toán được cấp": valid, but no amount. */
  | { readonly kind: "phrase" }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly problem: MoneyProblem; readonly suggestions: readonly string[] };

export interface ReadMoneyOptions {
  /** The unit that the line above the table names: "triệu đồng" or the whole line "ĐVT: triệu đồng". */
  readonly unit?: string;
}
