import type { Clause } from "./clauses";
import type { Fault } from "./fault";
import type { Lexeme } from "./lexemes";
import { type Token, tokenAt } from "./lexer";

/** An impossible time, unless it stands inside a condition ("theo Công văn ... ngày 31/02"). */
export function findFault(
  lexemes: readonly Lexeme[],
  clauses: readonly Clause[],
  text: string,
  tokens: readonly Token[],
): Fault | undefined {
  const conditionAt = lexemes.findIndex(({ type }) => type === "condition");
  const found = lexemes.find(
    (lexeme, index) => lexeme.type === "fault" && (conditionAt < 0 || index < conditionAt || clauses.length > 1),
  );
  if (found?.type !== "fault") return undefined;
  const { fault } = found;
  if (fault.fix === undefined) return fault;
  if (hasSeveralFaults(lexemes)) return withoutFix(fault);
  const piece = tokenAt(tokens, found.from);
  const last = tokenAt(tokens, found.to - 1);
  const numeric = tokens.slice(found.from, found.to).find(({ kind }) => kind === "number") ?? piece;
  if (!numeric || !last) return fault;
  const [before, after] = [text.slice(0, numeric.start), text.slice(last.end)];
  // What hangs on the number would make another wrong one of the fix ("2026/6 tháng 15").
  return /[/-]$/u.test(before) || after.startsWith("/")
    ? withoutFix(fault)
    : { ...fault, fix: before + fault.fix + after };
}

const hasSeveralFaults = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.filter(({ type }) => type === "fault").length > 1;

/** One fault among several: mending it alone would leave the text as wrong as before. */
function withoutFix({ messageId, values, suggestions }: Fault): Fault {
  return { messageId, ...(values && { values }), ...(suggestions && { suggestions }) };
}
