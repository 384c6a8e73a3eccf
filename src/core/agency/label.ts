import { startsActor } from "./extent";
import type { Scan } from "./scan";
import { kindAt, normAt, type Token } from "./tokens";
import { LABELS, OPEN_HEADS, PERSON_TITLES, phraseEnd } from "./vocabulary";

/** "CT:", "ĐVPH:"; without the colon "CT" is a Chủ tịch. */
const ABBREVIATED = /^(?:đv|cq)?(?:ct|ph)$/u;

/** The token after what only announces an actor: "Chủ trì:", "1.", "a)", "giao", "phối hợp với", "đ/c" (Chủ tịch). */
export function labelEnd(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  if (kindAt(tokens, at + 1) === "colon" && ABBREVIATED.test(normAt(tokens, at))) return at + 2;
  const end = phraseEnd(LABELS, tokens, at);
  if (end !== undefined && (kindAt(tokens, end) === "colon" || startsActor(scan, end))) return end;
  const title = titleEnd(tokens, at);
  if (title !== undefined && phraseEnd(OPEN_HEADS, tokens, title) !== undefined) return title;
  return isNumbering(tokens, at) && mayBeNumbered(scan, at) ? at + 2 : undefined;
}

/** A number begins a line or a piece, or an actor follows it: "1. Phòng Nội vụ 2. Phòng Tư pháp". */
const mayBeNumbered = (scan: Scan, at: number): boolean =>
  BEFORE_NUMBER.has(kindAt(scan.tokens, at - 1)) || startsActor(scan, at + 2);

const BEFORE_NUMBER: ReadonlySet<Token["kind"] | undefined> = new Set([undefined, "newline", "semicolon"]);

/** "đ/c", "đồng chí", "ông", "bà". */
export function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  const isComrade = normAt(tokens, at) === "đ" && kindAt(tokens, at + 1) === "joiner" && normAt(tokens, at + 2) === "c";
  return isComrade ? at + 3 : phraseEnd(PERSON_TITLES, tokens, at);
}

/** "1.", "2)", "a)"; "P." is no number but the beginning of "P. Nội vụ". */
const isNumbering = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\d{1,2}[.)]|\p{L}\))$/u.test(normAt(tokens, at) + normAt(tokens, at + 1));
