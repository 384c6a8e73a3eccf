import type { Correction, Corrector } from "./correction";

/** One footnote mark at the end; several are dropped one after the other. */
const FOOTNOTE = /\s?(?:\*{1,5}|\(\*{1,5}\)|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?=[.;]?$)/u;
const MAY_HAVE_FOOTNOTE = /[*)\]¹²³⁴⁵⁶⁷⁸⁹][.;]?$/u;
const LONGEST_FOOTNOTE = 16;
/** "a)", "1)" at the beginning or behind a clause. */
const LIST_LABEL = /(?:^|[;.,:]\s)(?:\p{Ll}|\d)$/u;
/** Within brackets: "(tháng 4, 5)" ends with a month. */
const INNER_LABEL = /[;:]\s(?:\p{Ll}|\d)$/u;
const BRACKETS = /[()[\]]/u;

/** Footnote marks at the end, and a bracket without its partner. */
export const strayMarks: Corrector = (_, text) => {
  const tailAt = Math.max(0, text.length - LONGEST_FOOTNOTE);
  const found = MAY_HAVE_FOOTNOTE.test(text) ? FOOTNOTE.exec(text.slice(tailAt)) : null;
  const start = found ? tailAt + found.index : 0;
  const footnote = found && start > 0 ? [removed(text, start, start + found[0].length)] : [];
  const rest = footnote[0] ? text.slice(0, footnote[0].patch.start) : text;
  return [...unpaired(rest), ...footnote];
};

const removed = (text: string, start: number, end: number): Correction => ({
  messageId: "stray-mark",
  values: { wrong: text.slice(start, end).trim() },
  patch: { start, end, text: "" },
});

/** A bracket at either end is dropped; one opened in the middle is closed at the end. */
function unpaired(text: string): readonly Correction[] {
  if (!BRACKETS.test(text)) return [];
  const open = lastUnclosed(text);
  if (open === undefined) return [];
  const patch =
    text[open] === ")" || text[open] === "]" || open === 0
      ? { start: open, end: open + 1, text: "" }
      : { start: text.length, end: text.length, text: text[open] === "[" ? "]" : ")" };
  return [{ messageId: "unbalanced-bracket", values: {}, patch }];
}

/** Place of a bracket that has no partner. */
function lastUnclosed(text: string): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "(" || letter === "[") opened.push(at);
    const label = opened.length > 0 ? INNER_LABEL : LIST_LABEL;
    const isClosing = letter === "]" || (letter === ")" && !label.test(text.slice(Math.max(0, at - 5), at)));
    if (isClosing && opened.pop() === undefined) return at;
  }
  return opened.at(-1);
}
