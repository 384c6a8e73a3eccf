import { writtenIn, type Token } from "../lexer";
import type { PhraseBook } from "../phrases";
import { capitalise } from "../print-time";
import type { Form, FormInput } from "./form";

/** Reads a clause whose head is a condition that `opens` knows; the condition is kept as written. */
export const readCondition =
  (opens: (tokens: readonly Token[], at: number) => boolean): Form["read"] =>
  ({ phrase: { head, conditionAt, end }, tokens, text }: FormInput) => {
    if (head !== "condition" || conditionAt === null || !opens(tokens, conditionAt)) return undefined;
    return { kind: "conditional", condition: lowerFirst(closeBrackets(writtenIn(text, tokens, conditionAt, end))) };
  };

/** Whatever opens it, a condition is printed as it was written. */
export const printCondition: Form["print"] = (meaning) =>
  meaning.kind === "conditional" ? capitalise(meaning.condition) : undefined;

export const opensWith =
  (book: PhraseBook<true>) =>
  (tokens: readonly Token[], at: number): boolean =>
    book(tokens, at) !== undefined;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A clause ends before its last bracket. */
const closeBrackets = (text: string): string => (text.lastIndexOf("(") > text.lastIndexOf(")") ? `${text})` : text);
