import { formatDeadline, readDeadline } from "../../../src/core/deadline";
import { readClauses } from "../../../src/core/deadline/clauses";
import { separateLimits } from "../../../src/core/deadline/compound";
import { FORMS } from "../../../src/core/deadline/forms";
import { lex } from "../../../src/core/deadline/lexer";
import { readPhrase } from "../../../src/core/deadline/phrase";
import { scan } from "../../../src/core/deadline/scan";

/** For each clause of a text the forms that read it. */
function formsOf(text: string): readonly (readonly string[])[] {
  const tokens = lex(text);
  const phrases = readClauses(scan(tokens)).flatMap((clause) => readPhrase(clause) ?? []);
  return separateLimits(phrases).map((phrase) =>
    FORMS.filter((form) => form.read({ phrase, tokens, text })).map(({ id }) => id),
  );
}

describe.each(FORMS.map((form) => [form.id, form] as const))("form %s", (id, form) => {
  test.each(Object.entries(form.examples))("alone reads “%s”, prints “%s”", (text, canonical) => {
    expect(formsOf(text)).toEqual([[id]]);
    const { meaning } = readDeadline(text);
    expect(formatDeadline(meaning!)).toBe(canonical);
    expect(readDeadline(canonical).meaning).toEqual(meaning);
  });

  test.each(form.counterExamples)("does not read “%s”", (text) => {
    const readers = readDeadline(text).status === "malformed" ? [] : formsOf(text);
    expect(readers).not.toEqual([[id]]);
  });
});

test("no two forms have one name", () => {
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
});

const EXAMPLES = FORMS.flatMap(({ examples }) => Object.keys(examples)).map((text) => readDeadline(text).meaning!);

test.each(FORMS.map((form) => [form.id, form] as const))("form %s prints no meaning of another kind", (_, form) => {
  const printed = EXAMPLES.filter((meaning) => form.print(meaning) !== undefined);
  expect(new Set([form.kind, ...printed.map(({ kind }) => kind)])).toEqual(new Set([form.kind]));
});
