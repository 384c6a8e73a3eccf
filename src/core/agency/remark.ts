import { afterConnectors, startsActor } from "./extent";
import { labelEnd, titleEnd } from "./label";
import type { Scan } from "./scan";
import { isProperAt, isWordAt, kindAt, normAt, type Token } from "./tokens";
import { phraseEnd, REMARK_STARTS, SURNAMES } from "./vocabulary";

const PHONE = /^\d{8,}$/u;

/** The token after a remark that begins at a token ("chủ trì đối với ...", "đ/c Nam", a telephone number). */
export function remarkEnd(scan: Scan, at: number): number | undefined {
  return startsRemark(scan, at) ? restOfRemark(scan, at + 1) : undefined;
}

/** The token after a remark that goes on at a token. */
export function restOfRemark(scan: Scan, at: number): number {
  let end = at;
  while (end < scan.tokens.length && !endsRemark(scan, end)) end += 1;
  return end;
}

/** A verb in lower case goes on after a body; with a capital letter it may be part of a name ("Văn phòng Đăng ký"). */
function startsRemark(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (phraseEnd(REMARK_STARTS, tokens, at) !== undefined) return !isProperAt(tokens, at) || !isWordAt(tokens, at - 1);
  return PHONE.test(normAt(tokens, at)) || isContact(tokens, at) || isPerson(scan, at);
}

const REMARK_END = new Set(["semicolon", "newline", "open", "close"]);

function endsRemark(scan: Scan, at: number): boolean {
  const kind = kindAt(scan.tokens, at);
  if (kind === undefined || REMARK_END.has(kind)) return true;
  if (kind !== "comma") return labelEnd(scan, at) !== undefined;
  const next = afterConnectors(scan, at);
  return startsActor(scan, next) || labelEnd(scan, next) !== undefined;
}

const SHORTEST_NAME = 3;
const LONGEST_NAME = 5;

/** "đ/c Nam", "ông Nguyễn Văn A", "Nguyễn Văn A": a title, or a surname and at least two more capitalised words. */
const isPerson = (scan: Scan, at: number): boolean => titleEnd(scan.tokens, at) !== undefined || hasSurname(scan, at);

/** A person by title, or "ĐT: 0912...": never a body, whatever its letters may abbreviate. */
export const isContact = (tokens: readonly Token[], at: number): boolean =>
  titleEnd(tokens, at) !== undefined ||
  (/^(?:s?đt|dt|tel|email|zalo)$/u.test(normAt(tokens, at)) && /^(?:[:.]|\d+)$/u.test(normAt(tokens, at + 1)));

function hasSurname({ tokens, isNameAt }: Scan, at: number): boolean {
  if (!isProperAt(tokens, at) || phraseEnd(SURNAMES, tokens, at) === undefined || isNameAt(at)) return false;
  let end = at;
  while (isWordAt(tokens, end) && isProperAt(tokens, end) && tokens[end]?.isAbbreviation === false) end += 1;
  return end - at >= SHORTEST_NAME && end - at <= LONGEST_NAME && !isWordAt(tokens, end);
}
