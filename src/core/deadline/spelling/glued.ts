import { textAt, tokenAt, type Token } from "../lexer";

/** Index of the last token of the run of words and numbers written together with the one at `at`. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokenAt(tokens, end + 1)?.isGlued && tokenAt(tokens, end + 1)?.kind !== "mark") end += 1;
  return end;
}

export function runText(tokens: readonly Token[], from: number, to: number): string {
  let run = textAt(tokens, from);
  for (let at = from + 1; at <= to; at += 1) run += textAt(tokens, at);
  return run;
}
