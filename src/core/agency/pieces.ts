import type { Actor, Remark } from "./actor";
import { collectiveActor } from "./blank-actor";
import { readBody, type Body } from "./body";
import { collectiveEnd } from "./collective";
import { readFreePiece } from "./free-piece";
import { startsOwnUnit } from "./own-heads";
import { labelEnd, titleEnd } from "./label";
import { isMisspeltClass, misspeltEnd } from "./misspelt";
import { readOwnUnit } from "./own-unit";
import { isContact, remarkEnd } from "./remark";
import { textBetween, type Scan } from "./scan";
import { sharedHeadAt, sharedHeadOf } from "./shared-head";
import { afterConnectors } from "./extent";
import { isWordAt, kindAt, normAt, type Token } from "./tokens";

/** An actor or a remark, the token after it, and what it hands on to the next ("Phòng" in "Phòng Nội vụ, Tư pháp"). */
export interface Piece {
  readonly end: number;
  readonly actor?: Actor;
  readonly remark?: Remark;
  readonly head?: readonly Token[];
}

/** The actors and remarks of a cell, in their order. */
export function readPieces(scan: Scan): Piece[] {
  const pieces: Piece[] = [];
  let head: readonly Token[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const piece = readAt(scan, at, head);
    pieces.push(piece);
    head = piece.head ?? head;
    at = piece.end;
  }
  return pieces;
}

function readAt(scan: Scan, at: number, head: readonly Token[]): Piece {
  const token = scan.tokens[at];
  if (token?.kind === "open") return readBracket(scan, at);
  const label = labelEnd(scan, at);
  if (label !== undefined) return { end: label };
  return token?.kind === "word" && token.norm !== "và" ? readActor(scan, at, head) : { end: at + 1 };
}

/** A bracket that begins with an actor is read on; any other is a remark. */
function readBracket(scan: Scan, at: number): Piece {
  const close = scan.tokens.findIndex(({ kind }, index) => index > at && kind === "close");
  const end = close === -1 ? scan.tokens.length : close;
  const label = labelEnd(scan, at + 1) ?? at + 1;
  const from = kindAt(scan.tokens, label) === "colon" ? label + 1 : label;
  const isActor = remarkEnd(scan, from) === undefined && readActor(scan, from, []).actor?.type !== "unknown";
  return isActor && from < end ? { end: from } : remarkPiece(scan, at + 1, end);
}

function readActor(scan: Scan, at: number, head: readonly Token[]): Piece {
  const contact = isContact(scan.tokens, at) && !isLongerName(scan, at) ? remarkEnd(scan, at) : undefined;
  if (contact !== undefined) return remarkPiece(scan, at, contact);
  const shared = sharedHeadAt(scan, at);
  if (shared) return { end: shared.from, head: shared.head };
  const own = startsOwnUnit(scan, at) ? readOwnUnit(scan, at, bodyAt(scan, at, head)) : undefined;
  return own ? { ...own, head: [] } : readNamed(scan, at, head);
}

/** "ĐC-XD" only begins as "đ/c" does. */
function isLongerName({ tokens, catalogue }: Scan, at: number): boolean {
  const title = titleEnd(tokens, at) ?? at;
  return catalogue.names.matchesAt(tokens, at).some(({ end }) => end > title);
}

/** A known body or a class of bodies, whichever is longer, unless both are parts of one name that is misspelt. */
function readNamed(scan: Scan, at: number, head: readonly Token[]): Piece {
  const body = bodyAt(scan, at, head);
  const many = collectiveEnd(scan, at) ?? 0;
  const end = Math.max(many, body?.end ?? 0);
  const isWhole = end > 0 && misspeltEnd(scan, at, end, many === 0 && !leadsOn(scan, end, head)) === undefined;
  if (!isWhole) return readOther(scan, at);
  if (body?.end === end) return { end, actor: body.actor, head: sharedHeadOf(body.entry) };
  return isMisspeltClass(scan, at, end)
    ? readOther(scan, at)
    : { end, actor: collectiveActor(scan, at, end), head: [] };
}

const bodyAt = (scan: Scan, at: number, head: readonly Token[]): Body | undefined =>
  longer(readBody(scan, at), head.length > 0 ? readBody(scan, at, head) : undefined);

/** Whether what stands behind a piece is an actor of its own, and no torn-off part of it. */
function leadsOn(scan: Scan, end: number, head: readonly Token[]): boolean {
  const next = afterConnectors(scan, end);
  if (next === end) return !isWordAt(scan.tokens, end);
  return (
    !isWordAt(scan.tokens, next) || bodyAt(scan, next, head) !== undefined || collectiveEnd(scan, next) !== undefined
  );
}

/** What is neither known nor a class: a remark, or free text. */
function readOther(scan: Scan, at: number): Piece {
  const free = readFreePiece(scan, at);
  const remark = free.actor.misplaced === undefined ? remarkEnd(scan, at) : undefined;
  return remark === undefined ? { ...free, head: [] } : remarkPiece(scan, at, remark);
}

/** Of two readings the longer; of equal ones that with the handed-on head, unless a level is written behind the plain name. */
function longer(plain: Body | undefined, headed: Body | undefined): Body | undefined {
  if (!plain || !headed) return plain ?? headed;
  const margin = plain.actor.text === plain.actor.written ? 0 : 1;
  return headed.end >= plain.end + margin ? headed : plain;
}

function remarkPiece(scan: Scan, from: number, to: number): Piece {
  const text = textBetween(scan, from, to);
  const start = scan.tokens[from]?.start ?? 0;
  const remark = { text, start, end: start + text.length, mentions: mentionsIn(scan, from, to) };
  return { end: to, ...(text !== "" && { remark }) };
}

/** The bodies named in full inside a remark. */
function mentionsIn(scan: Scan, from: number, to: number): string[] {
  const mentions: string[] = [];
  for (let at = from; at < to; at += 1) {
    const body = scan.tokens[at]?.isProper === true && scan.isNameAt(at) ? readBody(scan, at) : undefined;
    if (!body || isPartOfTitle(scan, at)) continue;
    mentions.push(body.actor.text);
    at = body.end;
  }
  return mentions;
}

/** "Phó Chủ tịch UBND xã", "theo phân công của UBND xã": the body only tells whose officer or order it is. */
const isPartOfTitle = ({ tokens }: Scan, at: number): boolean =>
  /^(?:tịch|của|phòng|ban|đốc|trưởng|thuộc|đạo|tại)$/u.test(normAt(tokens, at - 1));
