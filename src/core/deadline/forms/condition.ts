import { tokenAt, type Token } from "../lexer";
import type { PhraseBook } from "../phrases";
import { capitalise } from "../print-time";
import type { Form, FormInput } from "./form";

const TRAILING = " .,;:()";

/** Reads a clause whose head is a condition that `opens` knows; the condition is kept as written. */
export const readCondition =
  (opens: (tokens: readonly Token[], at: number) => boolean): Form["read"] =>
  ({ phrase: { head, conditionAt, end }, tokens, text }: FormInput) => {
    if (head !== "condition" || conditionAt === null || !opens(tokens, conditionAt)) return undefined;
    const from = tokenAt(tokens, conditionAt)?.start ?? 0;
    const to = tokenAt(tokens, end - 1)?.end ?? text.length;
    return { kind: "conditional", condition: lowerFirst(closeBrackets(text.slice(from, to))) };
  };

/** Whatever opens it, a condition is printed as it was written. */
export const printCondition: Form["print"] = (meaning) =>
  meaning.kind === "conditional" ? capitalise(meaning.condition) : undefined;

export const opensWith =
  (book: PhraseBook<true>) =>
  (tokens: readonly Token[], at: number): boolean =>
    book(tokens, at) !== undefined;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Without punctuation at the end, save a bracket that closes one opened inside. */
function closeBrackets(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  const bare = text.slice(0, end);
  return bare.lastIndexOf("(") > bare.lastIndexOf(")") ? `${bare})` : bare;
}
