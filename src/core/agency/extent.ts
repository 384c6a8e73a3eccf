import { pluralEnd } from "./plural";
import type { Scan } from "./scan";
import { isConnector, isProperAt, isWordAt, kindAt } from "./tokens";
import { CLASS_NOUNS, OPEN_HEADS, phraseEnd } from "./vocabulary";

/** The token after "-", "&", "," and "và" at a token. */
export function afterConnectors({ tokens }: Scan, at: number): number {
  let next = at;
  while (isConnector(tokens[next])) next += 1;
  return next;
}

/** Whether an actor certainly begins at a token, whatever stands before it. */
export function startsActor(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (pluralEnd(tokens, at) !== undefined || scan.isNameAt(at)) return true;
  const head = phraseEnd(OPEN_HEADS, tokens, at);
  if (head === undefined || !isProperAt(tokens, at) || !isWordAt(tokens, head)) return false;
  return isProperAt(tokens, head) || (head - at > 1 && phraseEnd(CLASS_NOUNS, tokens, at) !== head);
}

/** Whether a class noun or a capital letter begins something new behind a comma. */
export const startsPiece = (scan: Scan, at: number): boolean =>
  startsActor(scan, at) ||
  isProperAt(scan.tokens, at) ||
  phraseEnd(OPEN_HEADS, scan.tokens, at) !== undefined ||
  phraseEnd(CLASS_NOUNS, scan.tokens, at) !== undefined;

export interface ExtentRules {
  /** Whether a comma before a token ends the piece. */
  readonly endsAtComma: (scan: Scan, next: number) => boolean;
  /** Whether the piece ends before a token without any mark ("theo phân công"). */
  readonly endsAtWord: (scan: Scan, at: number) => boolean;
  /** Whether another actor begins behind a connector; by default what certainly begins one. */
  readonly startsNew?: (scan: Scan, next: number) => boolean;
}

/** The token after a piece of free text: up to the mark behind which something new begins. */
export function extentOf(scan: Scan, from: number, rules: ExtentRules): number {
  const { tokens } = scan;
  let at = from;
  while (at < tokens.length) {
    const next = step(scan, at, rules);
    if (next === undefined || (at > from && rules.endsAtWord(scan, at))) break;
    at = next;
  }
  return at;
}

const HARD_MARKS = new Set(["semicolon", "open", "close", "colon"]);

function step(scan: Scan, at: number, rules: ExtentRules): number | undefined {
  const token = scan.tokens[at];
  if (token === undefined || HARD_MARKS.has(token.kind)) return undefined;
  if (isConnector(token)) return stepOver(scan, at, rules);
  if (token.kind === "newline") return continuesLine(scan, at + 1) ? at + 1 : undefined;
  return token.kind === "stop" && !isInAbbreviation(scan, at) ? undefined : at + 1;
}

/** "P. Nội vụ", "TT. Y tế". */
const isInAbbreviation = ({ tokens }: Scan, at: number): boolean =>
  tokens[at - 1]?.isAbbreviation === true && isWordAt(tokens, at + 1);

/** A wrapped line goes on in lower case; a new actor or a bullet begins a line of its own. */
const continuesLine = (scan: Scan, at: number): boolean =>
  isWordAt(scan.tokens, at) && !isProperAt(scan.tokens, at) && !startsActor(scan, at);

function stepOver(scan: Scan, at: number, rules: ExtentRules): number | undefined {
  const next = afterConnectors(scan, at);
  if (kindAt(scan.tokens, next) === "newline") return continuesLine(scan, next + 1) ? next + 1 : undefined;
  const { startsNew = startsActor } = rules;
  if (!isWordAt(scan.tokens, next) || startsNew(scan, next)) return undefined;
  const hasComma = scan.tokens.slice(at, next).some(({ kind }) => kind === "comma");
  return hasComma && rules.endsAtComma(scan, next) ? undefined : next;
}
