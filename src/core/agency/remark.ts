import { afterConnectors, startsActor } from "./extent";
import type { Scan } from "./scan";
import { phraseEnd, PERSON_TITLES, REMARK_STARTS, SURNAMES } from "./vocabulary";

const PHONE = /^\d{8,}$/u;

/** The token after a remark that begins at a token ("chủ trì đối với ...", "đ/c Nam", a telephone number). */
export function remarkEnd(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isRemark = phraseEnd(REMARK_STARTS, tokens, at) !== undefined || PHONE.test(token.text) || isPerson(scan, at);
  if (!isRemark) return undefined;
  let end = at + 1;
  while (end < tokens.length && !endsRemark(scan, end)) end += 1;
  return end;
}

function endsRemark(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind === "semicolon" || token?.kind === "newline" || token?.kind === "open" || token?.kind === "close")
    return true;
  return token?.kind === "comma" && startsActor(scan, afterConnectors(scan, at));
}

const LONGEST_NAME = 5;

/** "đ/c Nam", "ông Nguyễn Văn A", "Nguyễn Văn A": a title, or a surname and at least two more capitalised words. */
export function isPerson({ tokens, isNameAt }: Scan, at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.norm === "đ" && second?.text === "/" && third?.norm === "c") return true;
  if (phraseEnd(PERSON_TITLES, tokens, at) !== undefined) return true;
  if (!first?.isProper || phraseEnd(SURNAMES, tokens, at) === undefined || isNameAt(at)) return false;
  let end = at;
  while (tokens[end]?.kind === "word" && tokens[end]?.isProper && !tokens[end]?.isAbbreviation) end += 1;
  return end - at >= 3 && end - at <= LONGEST_NAME && tokens[end]?.kind !== "word";
}
