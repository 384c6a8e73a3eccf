import type { Limit } from "./deadline";
import type { Lexeme } from "./lexemes";
import type { Shape } from "./shape";
import type { Series } from "./times";

type Opening = Extract<Shape, "since" | "after" | "from-now">;

/** The words that lead to a time. */
export interface Prefixes {
  readonly limit: Limit;
  readonly opening: Opening | null;
  readonly isLed: boolean;
  readonly vague: Lexeme | null;
  readonly next: number;
}

/** One written time, or several in one piece, with the words that lead to it. */
export interface Atom {
  readonly series: Series;
  readonly lexeme: Lexeme;
  readonly prefixes: Prefixes;
  readonly next: number;
}

/** More words than this lead to no time. */
const MOST_PREFIXES = 8;

function readPrefixes(lexemes: readonly Lexeme[], at: number): Prefixes {
  let limit: Limit = "within";
  let opening: Opening | null = null;
  let vague: Lexeme | null = null;
  let next = at;
  for (; next < at + MOST_PREFIXES; next += 1) {
    const lexeme = lexemes[next];
    if (lexeme?.type === "vague") vague ??= lexeme;
    else if (lexeme?.type === "limit") {
      if (isBounding(lexeme.limit)) limit = narrower(limit, lexeme.limit);
      else opening = lexeme.limit;
    } else if (lexeme?.type !== "lead") break;
  }
  return { limit: upTo(limit, vague), opening, vague, isLed: next > at, next };
}

/** "trước cuối tháng 6": until its last day. */
const upTo = (limit: Limit, vague: Lexeme | null): Limit =>
  limit === "before" && vague?.type === "vague" && vague.isEnd ? "until" : limit;

const isBounding = (limit: Limit | Opening): limit is Limit => limit === "before" || limit === "until";

/** "chậm nhất trước tháng 6": before, rather than until. */
const narrower = (limit: Limit, other: Limit): Limit => (limit === "before" ? limit : other);

/** A written time with its prefixes, or "năm" standing for the plan's year behind a prefix ("trong năm"). */
export function readAtom(lexemes: readonly Lexeme[], at: number): Atom | undefined {
  const prefixes = readPrefixes(lexemes, at);
  const lexeme = lexemes[prefixes.next];
  const next = prefixes.next + 1;
  if (lexeme?.type === "time") return { series: lexeme.series, lexeme, prefixes, next };
  if (lexeme?.type !== "year" || !prefixes.isLed) return undefined;
  return { series: { times: [{ unit: "year", year: null }], isSpan: false }, lexeme, prefixes, next };
}
