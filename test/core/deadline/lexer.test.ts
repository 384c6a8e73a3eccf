import { lex } from "../../../src/core/deadline/lexer";

/** The letters that the lexer's buffer holds at first. */
const BUFFER = 1024;

test.each([BUFFER - 1, BUFFER, BUFFER + 1])("a text of %d letters ends with its last word", (length) => {
  const text = `${"a".repeat(length - 4)} năm`;
  expect(lex(text).map((token) => token.text)).toEqual([text.slice(0, -4), "năm"]);
});

test("what an earlier, longer text left behind is no part of a shorter one", () => {
  lex("thường xuyên");
  expect(lex("thường").map(({ key }) => key)).toEqual(["thường"]);
});
