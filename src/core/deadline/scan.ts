import { boundWords, durationEnd, placeWords } from "./conditions";
import { cited, documentEnd, laws, strokes } from "./documents";
import { isWordAt, type Token, tokenAt } from "./lexer";
import type { Lexeme } from "./lexemes";
import { spelledNumber } from "./numerals";
import { dispatch, phraseBook, phrases, type Opening, type PhraseBook } from "./phrases";
import { readCycle, readRelative, unit, wholeCycle } from "./relatives";
import { everyWord, irregular, readRhythm, timesWord, unitWord } from "./rhythms";
import { isFault, readTime, timeOpeners } from "./times";
import * as vocabulary from "./vocabulary";

type Read = Opening<Lexeme>["read"];

const marks = phraseBook<"link" | "and" | "dash" | "break" | "open" | "close" | "colon" | "blank">(
  ["link", ","],
  ["and", "và | hoặc | & | + | , và | cùng | hay"],
  ["dash", "- | - > | ~ | → | * | • | /"],
  ["break", "; | . | ; và"],
  ["open", "( | ["],
  ["close", ") | ]"],
  ["colon", ":"],
  ["blank", "… | . . . | . . | _ | ?"],
);

const mark: Read = (tokens, at) => {
  const found = marks(tokens, at);
  if (found?.value === "and") return { type: "link", isAnd: true, from: at, to: found.next };
  return found && { type: found.value, from: at, to: found.next };
};

type PlainType = "word" | "following" | "ongoing" | "condition" | "lead" | "year" | "unit";

/** A piece that a phrase alone makes. */
const whenOf = (book: PhraseBook<true>, type: PlainType): Opening<Lexeme> => ({
  opens: [book],
  read: (tokens, at) => {
    const found = book(tokens, at);
    return found && { type, from: at, to: found.next };
  },
});

const document: Read = (tokens, at) => {
  const to = documentEnd(tokens, at);
  return to === undefined ? undefined : { type: "document", from: at, to };
};

const rhythm: Read = (tokens, at) => {
  const found = readRhythm(tokens, at);
  return found && { type: "rhythm", text: found.value, from: at, to: found.next };
};

const time: Read = (tokens, at) => {
  const found = readTime(tokens, at);
  if (!found) return undefined;
  const { value, next } = found;
  return isFault(value)
    ? { type: "fault", fault: value, from: at, to: next }
    : { type: "time", series: value, from: at, to: next };
};

const ofWord = phrases("của | ,");

const relative: Read = (tokens, at) => {
  const found =
    readRelative(tokens, at) ?? readRelative(tokens, ofWord(tokens, at)?.next ?? at) ?? readCycle(tokens, at);
  if (!found || isLimitOfNext(tokens, found.next)) return undefined;
  return { type: "relative", ...found.value, from: at, to: found.next };
};

/** "báo cáo năm trước 10/12": the word belongs to the day behind it. */
const isLimitOfNext = (tokens: readonly Token[], at: number): boolean =>
  ["trước", "sau"].includes(tokenAt(tokens, at - 1)?.key ?? "") && readTime(tokens, at) !== undefined;

/** "15 ngày", "05 ngày làm việc": how long after something, so a condition. */
const duration: Read = (tokens, at) => {
  const to = durationEnd(tokens, at);
  if (to === undefined) return undefined;
  return at > 0 ? { type: "condition", isPlace: true, from: at, to } : { type: "condition", from: at, to };
};

const eventDay = phrases("ngày | thời điểm | lúc");

/** "trước kỳ họp", "sau 05 ngày làm việc", "kể từ ngày ban hành": bound by an event instead of the calendar. */
const eventBound: Read = (tokens, at) => {
  const bound = boundWords(tokens, at);
  if (!bound) return undefined;
  const to = durationEnd(tokens, bound.next) ?? eventEnd(tokens, bound.next);
  if (to === undefined || readTime(tokens, bound.next) || limitsTime(tokens, at, to)) return undefined;
  return isPlace(tokens, at, bound.next)
    ? { type: "condition", isPlace: true, from: at, to }
    : { type: "condition", from: at, to };
};

/** "trước thời điểm 01/7/2025": all of it is one limit word before a time. */
const limitsTime = (tokens: readonly Token[], at: number, to: number): boolean =>
  vocabulary.limits(tokens, at)?.next === to && readTime(tokens, to) !== undefined;

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

const occasion: Read = (tokens, at) => {
  const found = vocabulary.occasions(tokens, at);
  return found && { type: readTime(tokens, found.next) ? "lead" : "condition", from: at, to: found.next };
};

/** "Kỳ họp HĐND tháng 7", "Cuối năm học" at the beginning of a text; "Cuối năm học 2025-2026" is a time. */
const session: Read = (tokens, at) => {
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

const limit: Read = (tokens, at) => {
  const found = vocabulary.limits(tokens, at);
  return found && { type: "limit", limit: found.value, from: at, to: found.next };
};

const verb: Read = (tokens, at) => {
  const found = vocabulary.verbs(tokens, at);
  if (!found) return undefined;
  return isCapitalAt(tokens, at)
    ? { type: "verb", isCapital: true, from: at, to: found.next }
    : { type: "verb", from: at, to: found.next };
};

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at)?.text.charAt(0) ?? "";
  return first !== first.toLowerCase();
}

const endWord = phrases("cuối");

const vague: Read = (tokens, at) => {
  const found = vocabulary.vagueWords(tokens, at);
  if (!found) return undefined;
  return endWord(tokens, at)?.next === found.next
    ? { type: "vague", isEnd: true, from: at, to: found.next }
    : { type: "vague", from: at, to: found.next };
};

const roundTheClock = phrases("24 / 7 | 24 / 24 / 7");
const servedWords = phrases("trực | ban | vụ | động | hành | trợ | xuyên | tục");

/** "24/7" by itself or behind what is kept going: no day in July. */
const service: Read = (tokens, at) => {
  const found = roundTheClock(tokens, at);
  const isAlone = at === 0 && found?.next === tokens.length;
  return found && (isAlone || servedWords(tokens, at - 1)) ? { type: "ongoing", from: at, to: found.next } : undefined;
};

/** "TC-KH", "phố-phường": a dash inside a name parts nothing. */
const hyphen: Read = (tokens, at) => {
  const isInside = tokenAt(tokens, at)?.isGlued === true && tokenAt(tokens, at + 1)?.isGlued === true;
  const isName = isInside && isNameWord(tokens, at - 1) && isNameWord(tokens, at + 1);
  return isName ? { type: "word", from: at, to: at + 1 } : undefined;
};

const timeWords = phrases("i | ii | iii | iv | quý | tháng | năm | ngày | xuyên | liên");
const isNameWord = (tokens: readonly Token[], at: number): boolean => isWordAt(tokens, at) && !timeWords(tokens, at);

/** In this order: the first that knows a place reads it. */
const readLexeme = dispatch<Lexeme>([
  { opens: [cited, laws], opensWithNumber: [strokes], read: document },
  whenOf(vocabulary.noConditionHeads, "word"),
  { opens: [everyWord, unitWord, irregular, spelledNumber], opensWithNumber: [unitWord, timesWord], read: rhythm },
  whenOf(vocabulary.following, "following"),
  { opens: [boundWords], read: eventBound },
  { opens: [vocabulary.sessions], read: session },
  { opens: [vocabulary.occasions], read: occasion },
  { opens: [], opensWithNumber: [strokes], read: service },
  { opens: timeOpeners, opensWithNumber: "any", read: time },
  { opens: [unit, ofWord, wholeCycle], read: relative },
  { opens: [spelledNumber], opensWithNumber: [vocabulary.durationUnits], read: duration },
  whenOf(vocabulary.ongoings, "ongoing"),
  whenOf(vocabulary.accordingTo, "condition"),
  whenOf(vocabulary.eventHeads, "condition"),
  { opens: [vocabulary.limits], read: limit },
  { opens: [vocabulary.vagueWords], read: vague },
  whenOf(vocabulary.leads, "lead"),
  { opens: [phrases("-")], read: hyphen },
  whenOf(phrases("năm"), "year"),
  whenOf(phrases("quý | tháng | ngày | tuần"), "unit"),
  { opens: [vocabulary.verbs], read: verb },
  { opens: [marks], read: mark },
]);

/** Reads tokens into meaningful pieces; what no reader knows is a word. */
export function scan(tokens: readonly Token[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length;) {
    const lexeme: Lexeme = readLexeme(tokens, at) ?? { type: "word", from: at, to: at + 1 };
    lexemes.push(lexeme);
    at = lexeme.to;
  }
  return lexemes;
}
