import { itemAt } from "../collections";
import { readBound, type Bound } from "./bounds";
import type { Lexeme, LexemeType } from "./lexemes";
import { yearOf } from "./time";

/** A lexeme, or a whole bound in place of the lexemes it is made of. */
export type Item =
  Lexeme | { readonly type: "bound"; readonly bound: Bound; readonly from: number; readonly to: number };

/** Items between two separators. */
interface Segment {
  /** What stands before it; "start" at the beginning of the text. */
  readonly separator: LexemeType | "start" | "and";
  readonly items: readonly Item[];
}

/** The segments that speak of one time. */
export type Clause = readonly Segment[];

export type Significant = Extract<Item, { type: "bound" | "rhythm" | "ongoing" | "condition" | "relative" }>;

export const isSignificant = (item: Item): item is Significant =>
  item.type === "bound" ||
  item.type === "rhythm" ||
  item.type === "ongoing" ||
  item.type === "condition" ||
  item.type === "relative";

/** All of a clause that says when, in order. */
export function significantOf(clause: Clause): readonly Significant[] {
  const said: Significant[] = [];
  for (const { items } of clause) for (const item of items) if (isSignificant(item)) said.push(item);
  return said;
}

/** A clause while it is read, with what decides whether the next segment belongs to it. */
interface Draft {
  readonly segments: Segment[];
  head: Significant | null;
  /** The clause begins with the time itself, not with words. */
  startsWithHead: boolean;
  comesAgain: boolean;
  /** A break stands behind its time. */
  isBroken: boolean;
}

/** Puts bounds together and cuts the text into clauses, each with a time of its own. */
export function readClauses(lexemes: readonly Lexeme[]): readonly Clause[] {
  const segments = segmentsOf(lexemes);
  if (segments.length === 1) return [segments];
  const drafts: [Draft, ...Draft[]] = [newDraft()];
  let current = drafts[0];
  for (const segment of segments) {
    if (startsClause(current, segment)) {
      current = newDraft();
      drafts.push(current);
    }
    take(current, segment);
  }
  return drafts.map(({ segments: own }) => own);
}

const newDraft = (): Draft => ({
  segments: [],
  head: null,
  startsWithHead: false,
  comesAgain: false,
  isBroken: false,
});

function take(draft: Draft, segment: Segment): void {
  const first = segment.items.find(isSignificant);
  if (!draft.head && first) {
    draft.head = first;
    draft.startsWithHead = draft.segments.length === 0 && segment.items[0] === first;
  }
  draft.isBroken = !first && (draft.isBroken || segment.separator === "break");
  draft.comesAgain ||= segment.items.some(({ type }) => type === "rhythm" || type === "relative");
  draft.segments.push(segment);
}

function segmentsOf(lexemes: readonly Lexeme[]): readonly Segment[] {
  const segments: Segment[] = [];
  let separator: Segment["separator"] = "start";
  let items: Item[] = [];
  for (let at = 0; at < lexemes.length;) {
    const lexeme = itemAt(lexemes, at);
    const found = opensBound(lexeme) ? readBound(lexemes, at) : undefined;
    if (found) items.push({ type: "bound", bound: found.value, from: found.value.from, to: found.value.to });
    else if (isSeparator(lexeme) || beginsLine(lexeme, items)) {
      segments.push({ separator, items });
      separator = separatorOf(lexeme);
      items = lexeme.type === "verb" ? [lexeme] : [];
    } else items.push(lexeme);
    at = found?.next ?? at + 1;
  }
  segments.push({ separator, items });
  return segments;
}

/** "Ban hành tháng 12/2025 | Thực hiện năm 2026": two lines of a cell. */
const beginsLine = (lexeme: Lexeme, items: readonly Item[]): boolean =>
  lexeme.type === "verb" && lexeme.isCapital === true && items.at(-1)?.type === "bound";

function separatorOf(lexeme: Lexeme): Segment["separator"] {
  if (lexeme.type === "verb") return "break";
  return lexeme.type === "link" && lexeme.isAnd ? "and" : lexeme.type;
}

const opensBound = ({ type }: Lexeme): boolean =>
  type === "time" || type === "limit" || type === "lead" || type === "vague";

function isSeparator({ type }: Lexeme): boolean {
  switch (type) {
    case "break":
    case "link":
    case "dash":
    case "open":
    case "close":
    case "colon":
      return true;
    default:
      return false;
  }
}

/** Whether a segment has a time of its own rather than saying more about the clause before it. */
function startsClause(draft: Draft, segment: Segment): boolean {
  const { head } = draft;
  const next = segment.items.find(isSignificant);
  if (!head || !next) return false;
  if (segment.separator === "break" || draft.isBroken) return true;
  return next.type !== "condition" && next.type !== "relative" && standsAlone(draft, head, segment, next);
}

/** What its head and its words make of a segment that no break parts from the clause. */
function standsAlone(draft: Draft, head: Significant, segment: Segment, next: Significant): boolean {
  if (head.type === "condition") return escapesCondition(segment, next);
  if (next.type !== "bound") return labelOf(segment) !== "none" || isBesideTime(draft, head, segment);
  return head.type === "bound" && !draft.comesAgain
    ? !isNamedYear(draft, head.bound, next.bound) && isSecondBound(head.bound, next.bound, segment)
    : isBesideRhythm(next.bound, labelOf(segment));
}

/** "31/12/2025 và hằng năm": once at the time, and again. */
const isBesideTime = ({ comesAgain }: Draft, head: Significant, { separator }: Segment): boolean =>
  separator === "and" &&
  head.type === "bound" &&
  head.bound.shape !== "since" &&
  !comesAgain &&
  head.bound.times.every((time) => yearOf(time) !== null);

/** "hằng năm, hoàn thành trước 15/12" is one rhythm; "hằng tháng, báo cáo năm trước 15/12/2024" are two clauses. */
const isBesideRhythm = ({ times }: Bound, label: Label): boolean =>
  label === "words" || (label === "verbs" && times.every((time) => yearOf(time) !== null));

/** "xây dựng kế hoạch năm 2025, trình trước 15/12/2024": the year is part of a name. */
const isNamedYear = ({ startsWithHead }: Draft, head: Bound, next: Bound): boolean =>
  !startsWithHead && !head.isLed && head.times.every(({ unit }) => unit === "year") && next.limit !== "within";

/** A condition takes in all that follows, save a clause that says itself what is due when. */
function escapesCondition(segment: Segment, next: Significant): boolean {
  const label = labelOf(segment);
  if (next.type !== "bound") return segment.items[0]?.type === "verb" && label === "verbs";
  const { limit, isLed } = next.bound;
  if (label === "none") return limit !== "within";
  return segment.items[0]?.type === "verb" && isLed;
}

/** "quý I/2024, tháng 6/2024": of its own; "trước 15/12, tổng kết năm 2024": the year only names what is due. */
function isSecondBound(head: Bound, next: Bound, segment: Segment): boolean {
  const label = labelOf(segment);
  if (segment.separator === "open") return label !== "none" && next.isLed;
  if (label !== "words") return true;
  return next.isLed || !head.isLed;
}

type Label = "none" | "verbs" | "words";

/** What stands before the first time of a segment. */
function labelOf({ items }: Segment): Label {
  const label = items.slice(0, items.findIndex(isSignificant));
  if (label.length === 0) return "none";
  return label.every(({ type }) => type === "verb") ? "verbs" : "words";
}
