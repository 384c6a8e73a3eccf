import type { Limit } from "./deadline";
import type { Fault } from "./fault";
import type { Relative } from "./relatives";
import type { Series } from "./times";

/** One meaningful piece of a deadline's text. */
type Piece =
  | { readonly type: "time"; readonly series: Series }
  | { readonly type: "fault"; readonly fault: Fault }
  | { readonly type: "limit"; readonly limit: Exclude<Limit, "within"> | "after" | "since" | "from-now" }
  | { readonly type: "lead" | "following" | "document" | "word" }
  /** With a capital it may begin a line of its own. */
  | { readonly type: "verb"; readonly isCapital?: true }
  | { readonly type: "ongoing" }
  /** `isEnd` for "cuối": before it is until the last day of what it is the end of. */
  | { readonly type: "vague"; readonly isEnd?: true }
  /** A place in time ("tại kỳ họp") gives way to a day that is named with it. */
  | { readonly type: "condition"; readonly isPlace?: true }
  | { readonly type: "year" | "unit" }
  | { readonly type: "rhythm"; readonly text: string }
  | ({ readonly type: "relative" } & Relative)
  | { readonly type: "weekday-note"; readonly weekday: number }
  /** A comma, "và", "hoặc"; `isAnd` for the words among them. */
  | { readonly type: "link"; readonly isAnd?: true }
  | { readonly type: "dash" | "break" | "open" | "close" | "colon" | "blank" };

export type Lexeme = Piece & {
  /** Indices of tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
};
export type LexemeType = Piece["type"];
