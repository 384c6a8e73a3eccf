import type { Bound } from "./bounds";
import { readClauses, type Clause } from "./clauses";
import { joinParts, separateLimits, shareYearBetween } from "./compound";
import { conditionIsEmpty } from "./conditions";
import type { Deadline, SimpleDeadline } from "./deadline";
import { diagnose } from "./diagnose";
import type { Fault } from "./fault";
import { FORMS_OF } from "./forms";
import type { FormInput } from "./forms/form";
import { lex, type Token, tokenAt } from "./lexer";
import type { Lexeme } from "./lexemes";
import { lacksAnyYear, readPhrase, type Phrase } from "./phrase";
import { phrases } from "./phrases";
import { isFundName, isProductName, isStatus } from "./product";
import { scan } from "./scan";

/** What a text means, with the bounds that a verdict looks at. */
export interface Understood {
  readonly meaning: Deadline;
  /** Times that are due, as written. */
  readonly bounds: readonly Bound[];
  /** Places (character offsets behind the time) at which a year is missing. */
  readonly yearless: readonly Lexeme[];
  readonly tokens: readonly Token[];
  /** The text says more than the meaning keeps: what is due, under which condition, at what hour. */
  readonly saysMore: boolean;
}

export type Understanding = Understood | { readonly fault: Fault };

/** Reads a tidied text whose spelling has been mended. */
export function understand(text: string, tokens: readonly Token[] = lex(text)): Understanding {
  const lexemes = scan(tokens);
  const clauses = readClauses(lexemes);
  const said = readPhrases(clauses);
  const fault = findFault(lexemes, clauses, text, tokens) ?? faultOf(said);
  if (fault) return { fault };
  const meaning = isNoDeadline(lexemes, clauses, said, tokens) ? undefined : readMeaning(said, tokens, text);
  if (!meaning) return { fault: diagnose(text, tokens, lexemes) };
  return {
    meaning,
    bounds: boundsOf(said),
    yearless: yearlessPlaces(said),
    tokens,
    saysMore: saysMore(lexemes, tokens, meaning),
  };
}

function faultOf(phrases: readonly Phrase[]): Fault | undefined {
  for (const { fault } of phrases) if (fault) return fault;
  return undefined;
}

/** What the clauses say, each under one limit and with the years they share. */
function readPhrases(clauses: readonly Clause[]): readonly Phrase[] {
  const written: Phrase[] = [];
  for (const clause of clauses) {
    const phrase = readPhrase(clause);
    if (phrase) written.push(phrase);
  }
  return separateLimits(shareYearBetween(written));
}

function boundsOf(phrases: readonly Phrase[]): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const { bound, span } of phrases) {
    if (bound) bounds.push(bound);
    if (span) bounds.push(span);
  }
  return bounds;
}

/** A form that nobody filled in, a name that only holds a year, a condition without its event. */
const isNoDeadline = (
  lexemes: readonly Lexeme[],
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
  tokens: readonly Token[],
): boolean =>
  hasBlank(lexemes) ||
  hasEmptyUnit(lexemes, tokens) ||
  isStatus(clauses, tokens) ||
  breaksOff(lexemes) ||
  isProductName(clauses, tokens) ||
  isFundName(clauses, tokens) ||
  hasEmptyCondition(phrases, tokens);

function hasEmptyCondition(phrases: readonly Phrase[], tokens: readonly Token[]): boolean {
  for (const phrase of phrases) if (conditionIsEmpty(phrase, tokens)) return true;
  return false;
}

/** Every clause by the one form that reads it; undefined as soon as one is read by none. */
function readMeaning(phrases: readonly Phrase[], tokens: readonly Token[], text: string): Deadline | undefined {
  const parts: SimpleDeadline[] = [];
  for (const phrase of phrases) {
    const part = readByForm({ phrase, tokens, text });
    if (!part) return undefined;
    parts.push(part);
  }
  return joinParts(parts);
}

function readByForm(input: FormInput): SimpleDeadline | undefined {
  for (const form of FORMS_OF[input.phrase.head]) {
    const meaning = form.read(input);
    if (meaning) return meaning;
  }
  return undefined;
}

const clockWords = phrases("giờ | h | g | phút");

function saysMore(lexemes: readonly Lexeme[], tokens: readonly Token[], { kind }: Deadline): boolean {
  for (const { type } of lexemes) {
    if (type === "word" || type === "verb" || type === "document") return true;
    if (type === "condition" && kind !== "conditional") return true;
  }
  for (let at = 0; at < tokens.length; at += 1) if (clockWords(tokens, at)) return true;
  return false;
}

/** "ngày … tháng … năm 2024", "…/6/2024": a form that nobody filled in. */
function hasBlank(lexemes: readonly Lexeme[]): boolean {
  for (let at = 0; at < lexemes.length; at += 1)
    if (lexemes[at]?.type === "blank" && isInForm(lexemes, at)) return true;
  return false;
}

const isInForm = (lexemes: readonly Lexeme[], at: number): boolean =>
  isOneOf(lexemes, at - 1, "unit", "year", "limit") || isOneOf(lexemes, at + 1, "dash", "unit");

const emptyUnits = phrases("ngày tháng | ngày quý | tháng năm | quý năm");

/** "ngày    tháng 6 năm 2026", "Quý    năm 2026": the number was never filled in. */
function hasEmptyUnit(lexemes: readonly Lexeme[], tokens: readonly Token[]): boolean {
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme?.type === "unit" && opensTime(lexemes, at) && emptyUnits(tokens, lexeme.from)) return true;
  }
  return false;
}

const opensTime = (lexemes: readonly Lexeme[], at: number): boolean =>
  isOneOf(lexemes, at + 1, "time", "unit") &&
  (at === 0 || isOneOf(lexemes, at - 1, "limit", "lead", "verb", "open", "link", "break"));

function isOneOf(lexemes: readonly Lexeme[], at: number, ...types: readonly Lexeme["type"][]): boolean {
  const lexeme = at >= 0 && at < lexemes.length ? lexemes[at] : undefined;
  return lexeme !== undefined && types.includes(lexeme.type);
}

/** "15/6/", "từ 15/6 đến": more was to come. */
function breaksOff(lexemes: readonly Lexeme[]): boolean {
  const last = lexemes.at(-1);
  if (lexemes.length < 2 || !last) return false;
  return last.type === "dash" || (last.type === "limit" && (last.limit === "until" || last.limit === "since"));
}

/** Where a due time names no year and none of its neighbours does; days under one limit have one such place. */
function yearlessPlaces(phrases: readonly Phrase[]): readonly Lexeme[] {
  const places = new Set<Lexeme>();
  for (const { head, bound } of phrases) if (head === "bound" && bound && lacksAnyYear(bound)) places.add(bound.last);
  return [...places];
}

/** An impossible time, unless it stands inside a condition ("theo Công văn ... ngày 31/02"). */
function findFault(
  lexemes: readonly Lexeme[],
  clauses: readonly Clause[],
  text: string,
  tokens: readonly Token[],
): Fault | undefined {
  if (countFaults(lexemes) === 0) return undefined;
  const conditionAt = lexemes.findIndex(({ type }) => type === "condition");
  const found = lexemes.find(
    (lexeme, index) => lexeme.type === "fault" && (conditionAt < 0 || index < conditionAt || clauses.length > 1),
  );
  if (found?.type !== "fault") return undefined;
  const { fault } = found;
  if (fault.fix === undefined) return fault;
  if (countFaults(lexemes) > 1) return withoutFix(fault);
  const piece = tokenAt(tokens, found.from);
  const last = tokenAt(tokens, found.to - 1);
  const numeric = tokens.slice(found.from, found.to).find(({ kind }) => kind === "number") ?? piece;
  if (!numeric || !last) return fault;
  return { ...fault, fix: text.slice(0, numeric.start) + fault.fix + text.slice(last.end) };
}

function countFaults(lexemes: readonly Lexeme[]): number {
  let count = 0;
  for (const { type } of lexemes) if (type === "fault") count += 1;
  return count;
}

/** One fault among several: mending it alone would leave the text as wrong as before. */
function withoutFix({ messageId, values, suggestions }: Fault): Fault {
  return { messageId, ...(values && { values }), ...(suggestions && { suggestions }) };
}
