import { itemAt } from "../collections";
import type { Clause } from "./clauses";
import type { Fault } from "./fault";
import type { Lexeme } from "./lexemes";
import type { Token } from "./lexer";

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
  const { fix, ...fault } = found.fault;
  // One fault among several: mending it alone would leave the text as wrong as before.
  if (fix === undefined || hasSeveralFaults(lexemes)) return fault;
  const written = tokens.slice(found.from, found.to);
  const numeric = itemAt(
    written.filter(({ kind }) => kind === "number"),
    0,
  );
  const [before, after] = [text.slice(0, numeric.start), text.slice(itemAt(written, written.length - 1).end)];
  // What hangs on the number would make another wrong one of the fix ("2026/6 tháng 15").
  return /[/-]$/u.test(before) || after.startsWith("/") ? fault : { ...fault, fix: before + fix + after };
}

const hasSeveralFaults = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.filter(({ type }) => type === "fault").length > 1;
