import type { Clause } from "./clauses";
import { conditionIsEmpty } from "./conditions";
import type { Lexeme } from "./lexemes";
import { isKeyAt, type Token } from "./lexer";
import type { Phrase } from "./phrase";
import { phrases } from "./phrases";
import { isFundName, isProductName, isStatus } from "./product";
import { TRAIT } from "./traits";

/** A text as far as it has been read, before the forms are asked. */
export interface Sorted {
  readonly tokens: readonly Token[];
  readonly lexemes: readonly Lexeme[];
  /** Which kinds of lexemes there are, as bits. */
  readonly traits: number;
  readonly clauses: readonly Clause[];
  readonly said: readonly Phrase[];
}

/** A form that nobody filled in, a name that only holds a year, a condition without its event. */
export const isNoDeadline = ({ tokens, lexemes, traits, clauses, said }: Sorted): boolean =>
  ((traits & TRAIT.blank) !== 0 && hasBlank(lexemes)) ||
  ((traits & TRAIT.unit) !== 0 && hasEmptyUnit(lexemes, tokens)) ||
  isStatus(clauses, tokens) ||
  breaksOff(lexemes, tokens) ||
  isProductName(clauses, tokens) ||
  isFundName(clauses, tokens) ||
  hasEmptyCondition(said, tokens);

function hasEmptyCondition(said: readonly Phrase[], tokens: readonly Token[]): boolean {
  for (const phrase of said) if (conditionIsEmpty(phrase, tokens)) return true;
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

/** "15/6/", "/6/2026", "từ 15/6 đến", "theo quy định của": more was to come, or to stand before it. */
function breaksOff(lexemes: readonly Lexeme[], tokens: readonly Token[]): boolean {
  if (isKeyAt(tokens, 0, "/") || isKeyAt(tokens, tokens.length - 1, "của")) return true;
  const last = lexemes[lexemes.length - 1];
  if (lexemes.length < 2 || !last) return false;
  return last.type === "dash" || (last.type === "limit" && (last.limit === "until" || last.limit === "since"));
}
