import { boundWords, durationEnd, placeWords } from "./conditions";
import { cited, documentEnd, laws } from "./documents";
import { isWordAt, type Token } from "./lexer";
import type { Lexeme, LexemePiece } from "./lexemes";
import { spelledNumber } from "./numerals";
import { dispatch, phraseBook, phrases, type Found, type Opening, type PhraseBook, type Reader } from "./phrases";
import { readCycle, readRelative, unit, wholeCycle } from "./relatives";
import { everyWord, irregular, readRhythm, unitWord } from "./rhythms";
import { isFault, readTime, timeOpeners } from "./times";
import * as vocabulary from "./vocabulary";

type ReadPiece = Reader<LexemePiece>;

const marks = phraseBook<LexemePiece>(
  [{ type: "link" }, ", | và | hoặc | & | + | , và | cùng | hay"],
  [{ type: "dash" }, "- | ~ | → | * | • | /"],
  [{ type: "break" }, "; | . | ; và"],
  [{ type: "open" }, "( | ["],
  [{ type: "close" }, ") | ]"],
  [{ type: "colon" }, ":"],
  [{ type: "blank" }, "… | . . . | . . | _ | ?"],
);

/** A piece that a phrase alone makes. */
const whenOf = (book: PhraseBook<true>, piece: LexemePiece): Opening<LexemePiece> => ({
  opens: [book],
  read: (tokens, at) => {
    const found = book(tokens, at);
    return found && { value: piece, next: found.next };
  },
});

const document: ReadPiece = (tokens, at) => {
  const next = documentEnd(tokens, at);
  return next === undefined ? undefined : { value: { type: "document" }, next };
};

const rhythm: ReadPiece = (tokens, at) => {
  const found = readRhythm(tokens, at);
  return found && { value: { type: "rhythm", text: found.value }, next: found.next };
};

const time: ReadPiece = (tokens, at) => {
  const found = readTime(tokens, at);
  if (!found) return undefined;
  const { value, next } = found;
  return { value: isFault(value) ? { type: "fault", fault: value } : { type: "time", series: value }, next };
};

const ofWord = phrases("của | ,");

const relative: ReadPiece = (tokens, at) => {
  const found =
    readRelative(tokens, at) ?? readRelative(tokens, ofWord(tokens, at)?.next ?? at) ?? readCycle(tokens, at);
  if (!found || isLimitOfNext(tokens, found.next)) return undefined;
  return { value: { type: "relative", ...found.value }, next: found.next };
};

/** "báo cáo năm trước 10/12": the word belongs to the day behind it. */
const isLimitOfNext = (tokens: readonly Token[], at: number): boolean =>
  ["trước", "sau"].includes(tokens[at - 1]?.key ?? "") && readTime(tokens, at) !== undefined;

/** "15 ngày", "05 ngày làm việc": how long after something, so a condition. */
const duration: ReadPiece = (tokens, at) => {
  const next = durationEnd(tokens, at);
  return next === undefined ? undefined : { value: { type: "condition", ...(at > 0 && { isPlace: true }) }, next };
};

const eventDay = phrases("ngày | thời điểm | lúc");

/** "trước kỳ họp", "sau 05 ngày làm việc", "kể từ ngày ban hành": bound by an event instead of the calendar. */
const eventBound: ReadPiece = (tokens, at) => {
  const bound = boundWords(tokens, at);
  const found = bound && (lengthBehind(tokens, bound.next) ?? eventBehind(tokens, at, bound.next));
  return found && !readTime(tokens, bound.next) ? found : undefined;
};

const lengthBehind: ReadPiece = (tokens, at) => {
  const next = durationEnd(tokens, at);
  return next === undefined ? undefined : { value: { type: "condition" }, next };
};

function eventBehind(tokens: readonly Token[], at: number, boundEnd: number): Found<LexemePiece> | undefined {
  const event = vocabulary.events(tokens, boundEnd);
  const isPlace = placeWords(tokens, at)?.next === boundEnd;
  if (event) return { value: { type: "condition", ...(isPlace && { isPlace }) }, next: event.next };
  const day = eventDay(tokens, boundEnd);
  return day && isEvent(tokens, day.next) ? { value: { type: "condition" }, next: day.next } : undefined;
}

/** "ngày ban hành", not "ngày 15", "ngày hằng tháng" or "ngày …". */
const isEvent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && !readRhythm(tokens, at) && !readRelative(tokens, at) && !units(tokens, at);
const units = phrases("tháng | quý | năm | tuần");

const occasion: ReadPiece = (tokens, at) => {
  const found = vocabulary.occasions(tokens, at);
  return found && { value: { type: readTime(tokens, found.next) ? "lead" : "condition" }, next: found.next };
};

/** "Kỳ họp HĐND tháng 7" at the beginning of a text. */
const session: ReadPiece = (tokens, at) => {
  const found = at === 0 ? vocabulary.sessions(tokens, at) : undefined;
  return found && { value: { type: "condition", isPlace: true }, next: found.next };
};

const limit: ReadPiece = (tokens, at) => {
  const found = vocabulary.limits(tokens, at);
  return found && { value: { type: "limit", limit: found.value }, next: found.next };
};

/** "TC-KH", "phố-phường": a dash inside a name parts nothing. */
const hyphen: ReadPiece = (tokens, at) => {
  const isInside = tokens[at]?.isGlued === true && tokens[at + 1]?.isGlued === true;
  const isName = isInside && isNameWord(tokens, at - 1) && isNameWord(tokens, at + 1);
  return isName ? { value: { type: "word" }, next: at + 1 } : undefined;
};

const timeWords = phrases("i | ii | iii | iv | quý | tháng | năm | ngày | xuyên | liên");
const isNameWord = (tokens: readonly Token[], at: number): boolean => isWordAt(tokens, at) && !timeWords(tokens, at);

/** In this order: the first that knows a place reads it. */
const readPiece = dispatch<LexemePiece>([
  { opens: [cited, laws], opensWithNumber: true, read: document },
  whenOf(vocabulary.noConditionHeads, { type: "word" }),
  { opens: [everyWord, unitWord, irregular, spelledNumber], opensWithNumber: true, read: rhythm },
  whenOf(vocabulary.following, { type: "following" }),
  { opens: [boundWords], read: eventBound },
  { opens: [vocabulary.sessions], read: session },
  { opens: [vocabulary.occasions], read: occasion },
  { opens: timeOpeners, opensWithNumber: true, read: time },
  { opens: [unit, ofWord, wholeCycle], read: relative },
  { opens: [spelledNumber], opensWithNumber: true, read: duration },
  whenOf(vocabulary.ongoings, { type: "ongoing" }),
  whenOf(vocabulary.accordingTo, { type: "condition" }),
  whenOf(vocabulary.eventHeads, { type: "condition" }),
  { opens: [vocabulary.limits], read: limit },
  whenOf(vocabulary.vagueWords, { type: "vague" }),
  whenOf(vocabulary.leads, { type: "lead" }),
  { opens: [phrases("-")], read: hyphen },
  whenOf(phrases("năm"), { type: "year" }),
  whenOf(phrases("quý | tháng | ngày | tuần"), { type: "unit" }),
  whenOf(vocabulary.verbs, { type: "verb" }),
  { opens: [marks], read: marks },
]);

/** Reads tokens into meaningful pieces; what no reader knows is a word. */
export function scan(tokens: readonly Token[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = readPiece(tokens, at);
    const next = found?.next ?? at + 1;
    lexemes.push(found ? { ...found.value, from: at, to: next } : { type: "word", from: at, to: next });
    at = next;
  }
  return lexemes;
}
