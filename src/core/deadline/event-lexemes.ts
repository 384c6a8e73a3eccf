import { boundWords, durationEnd, placeWords } from "./conditions";
import { type Token, tokenAt } from "./lexer";
import type { Lexeme } from "./lexemes";
import { type Opening, phrases } from "./phrases";
import { readRelative } from "./relatives";
import { readRhythm } from "./rhythms";
import { readTime } from "./times";
import * as vocabulary from "./vocabulary";

type Read = Opening<Lexeme>["read"];

/** "15 ngày", "05 ngày làm việc": how long after something, so a condition. */
export const duration: Read = (tokens, at) => {
  const to = durationEnd(tokens, at);
  if (to === undefined) return undefined;
  return at > 0 ? { type: "condition", isPlace: true, from: at, to } : { type: "condition", from: at, to };
};

const eventDay = phrases("ngày | thời điểm | lúc");

/** "trước kỳ họp", "sau 05 ngày làm việc", "kể từ ngày ban hành": bound by an event instead of the calendar. */
export const eventBound: Read = (tokens, at) => {
  const bound = boundWords(tokens, at);
  if (!bound) return undefined;
  const to = durationEnd(tokens, bound.next) ?? eventEnd(tokens, bound.next);
  if (to === undefined || readTime(tokens, bound.next) || limitsTime(tokens, bound.next, to)) return undefined;
  return isPlace(tokens, at, bound.next)
    ? { type: "condition", isPlace: true, from: at, to }
    : { type: "condition", from: at, to };
};

/** "trước thời điểm 01/7/2025", "đến hết thời hạn 30/6/2026": the event is the day behind it. */
const limitsTime = (tokens: readonly Token[], at: number, to: number): boolean =>
  termWords(tokens, at)?.next === to && readTime(tokens, to) !== undefined;
const termWords = phrases("thời điểm | thời hạn");

function eventEnd(tokens: readonly Token[], at: number): number | undefined {
  const event = vocabulary.events(tokens, at);
  if (event) return event.next;
  const day = eventDay(tokens, at);
  return day && isEvent(tokens, day.next) ? day.next : undefined;
}

/** "tại kỳ họp": at the event rather than before or after it. */
const isPlace = (tokens: readonly Token[], at: number, boundEnd: number): boolean =>
  placeWords(tokens, at)?.next === boundEnd && vocabulary.events(tokens, boundEnd) !== undefined;

/** "ngày ban hành", not "ngày 15", "ngày hằng tháng" or "ngày …". */
const isEvent = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.kind === "word" && !readRhythm(tokens, at) && !readRelative(tokens, at) && !noEvents(tokens, at);
const noEvents = phrases("tháng | quý | năm | tuần | đến | từ | tới");

export const occasion: Read = (tokens, at) => {
  const found = vocabulary.occasions(tokens, at);
  return found && { type: readTime(tokens, found.next) ? "lead" : "condition", from: at, to: found.next };
};

/** "Kỳ họp HĐND tháng 7", "Cuối năm học" at the beginning of a text; "Cuối năm học 2025-2026" is a time. */
export const session: Read = (tokens, at) => {
  const found = at === 0 ? vocabulary.sessions(tokens, at) : undefined;
  if (!found || namesTime(tokens, at, found.next) || isVagueTime(tokens, at)) return undefined;
  return { type: "condition", isPlace: true, from: at, to: found.next };
};

/** "Cuối học kỳ II | năm học 2025-2026". */
function isVagueTime(tokens: readonly Token[], at: number): boolean {
  const vague = vocabulary.vagueWords(tokens, at);
  return vague !== undefined && readTime(tokens, vague.next) !== undefined;
}

/** A time that begins inside the words and runs beyond them: "cuối | năm học 2025-2026". */
function namesTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if ((readTime(tokens, at)?.next ?? 0) > to) return true;
  return false;
}
