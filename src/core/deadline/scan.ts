import { boundWords } from "./conditions";
import { cited, documentEnd, laws, strokes } from "./documents";
import { duration, eventBound, occasion, session } from "./event-lexemes";
import { isKeyAt, isWordAt, keyAt, textAt, type Token, tokenAt } from "./lexer";
import type { Lexeme } from "./lexemes";
import { spelledNumber } from "./numerals";
import { dispatch, phraseBook, phrases, type Opening, type PhraseBook } from "./phrases";
import { readCycle, readRelative, unit, wholeCycle } from "./relatives";
import { everyWord, irregular, readRhythm, timesWord, unitWord } from "./rhythms";
import { isFault, readTime, timeOpeners } from "./times";
import { shareEnd } from "./shares";
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

const share: Read = (tokens, at) => {
  const to = shareEnd(tokens, at);
  return to === undefined ? undefined : { type: "word", from: at, to };
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
  ["trước", "sau"].includes(keyAt(tokens, at - 1)) && readTime(tokens, at) !== undefined;

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
  const first = textAt(tokens, at).charAt(0);
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

const allDay = phrases(`
  24 / 24 | 24 / 24 giờ | 24 / 24 h | 24 h / 24 h | 24 / 24 giờ / ngày | 24 / 24 / 7
`);
const allWeek = phrases("24 / 7");
const servedWords = phrases("trực | ban | vụ | động | hành | trợ | xuyên | tục");

/** "24/24 giờ", but no "24/24/2026". */
const service: Read = (tokens, at) => {
  const found = allDay(tokens, at) ?? servedAllWeek(tokens, at);
  return found && !isKeyAt(tokens, found.next, "/") ? { type: "ongoing", from: at, to: found.next } : undefined;
};

/** "24/7" by itself or behind what is kept going: no day in July. */
function servedAllWeek(tokens: readonly Token[], at: number) {
  const found = allWeek(tokens, at);
  const isAlone = at === 0 && found?.next === tokens.length;
  return isAlone || servedWords(tokens, at - 1) ? found : undefined;
}

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
  { opens: [], opensWithNumber: [strokes], read: share },
  whenOf(vocabulary.noConditionHeads, "word"),
  { opens: [everyWord, unitWord, irregular, spelledNumber], opensWithNumber: [unitWord, timesWord], read: rhythm },
  whenOf(vocabulary.following, "following"),
  { opens: [boundWords], read: eventBound },
  { opens: [vocabulary.sessions], read: session },
  { opens: [vocabulary.occasions], read: occasion },
  { opens: [], opensWithNumber: [strokes, phrases("h")], read: service },
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
