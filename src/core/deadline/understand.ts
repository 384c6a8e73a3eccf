import type { Bound } from "./bounds";
import { readClauses, type Clause } from "./clauses";
import { joinParts, separateLimits, shareYearBetween } from "./compound";
import type { Deadline, SimpleDeadline } from "./deadline";
import { diagnose } from "./diagnose";
import type { Fault } from "./fault";
import { findFault } from "./find-fault";
import { FORMS_OF } from "./forms";
import type { FormInput } from "./forms/form";
import { lex, type Token } from "./lexer";
import type { Lexeme } from "./lexemes";
import { isNoDeadline, type Sorted } from "./no-deadline";
import { lacksAnyYear, readPhrase, type Phrase } from "./phrase";
import { phrases } from "./phrases";
import { scan } from "./scan";
import { isClockMark } from "./times/clock";
import { TRAIT, traitsOf } from "./traits";

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
  const traits = traitsOf(lexemes);
  const clauses = readClauses(lexemes);
  const said = readPhrases(clauses);
  const impossible = (traits & TRAIT.fault) === 0 ? undefined : findFault(lexemes, clauses, text, tokens);
  const fault = impossible ?? faultOf(said);
  if (fault) return { fault };
  const sorted = { tokens, lexemes, traits, clauses, said };
  const meaning = isNoDeadline(sorted) ? undefined : readMeaning(said, tokens, text);
  if (!meaning) return { fault: diagnose(text, tokens, lexemes) };
  return {
    meaning,
    bounds: boundsOf(said),
    yearless: yearlessPlaces(said),
    tokens,
    saysMore: saysMore(sorted, meaning),
  };
}

function faultOf(said: readonly Phrase[]): Fault | undefined {
  for (const { fault } of said) if (fault) return fault;
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

function boundsOf(said: readonly Phrase[]): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const { bound, span } of said) {
    if (bound) bounds.push(bound);
    if (span) bounds.push(span);
  }
  return bounds;
}

/** Every clause by the one form that reads it; undefined as soon as one is read by none. */
function readMeaning(said: readonly Phrase[], tokens: readonly Token[], text: string): Deadline | undefined {
  const parts: SimpleDeadline[] = [];
  for (const phrase of said) {
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

function saysMore({ traits, tokens }: Sorted, { kind }: Deadline): boolean {
  if ((traits & TRAIT.words) !== 0 || ((traits & TRAIT.condition) !== 0 && kind !== "conditional")) return true;
  for (let at = 0; at < tokens.length; at += 1) if (clockWords(tokens, at) || isClockMark(tokens, at)) return true;
  return false;
}

/** Where a due time names no year and none of its neighbours does; days under one limit have one such place. */
function yearlessPlaces(said: readonly Phrase[]): readonly Lexeme[] {
  const places: Lexeme[] = [];
  for (const { head, bound } of said)
    if (head === "bound" && bound && lacksAnyYear(bound) && places[places.length - 1] !== bound.last)
      places.push(bound.last);
  return places;
}
