import { append } from "../../collections";

/** A piece of a number format: a literal text, or a letter or placeholder that stands for a part of the number. */
export interface Token {
  readonly kind: "literal" | "code";
  readonly text: string;
}

/** Quoted text, escaped sign, blank of a sign's width, filler, bracket, AM/PM, a run of one letter, or any one sign. */
const PIECE = /"([^"]*)"|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|AM\/PM|A\/P|General|E[+-]|y+|m+|d+|h+|s+|[\s\S]/giu;

type Sections = readonly [positive: readonly Token[], ...others: (readonly Token[])[]];

/** The sections of a number format (positive; negative; zero; text), colours and conditions left out. */
export function sectionsOf(code: string): Sections {
  let section: Token[] = [];
  const sections: [Token[], ...Token[][]] = [section];
  for (const [piece, quoted, escaped, bracket] of code.matchAll(PIECE)) {
    if (piece === ";") {
      section = [];
      sections.push(section);
    } else append(section, tokenOf(piece, quoted ?? escaped, bracket));
  }
  return sections;
}

function tokenOf(piece: string, literal: string | undefined, bracket: string | undefined): Token[] {
  if (literal !== undefined) return [{ kind: "literal", text: literal }];
  if (piece.startsWith("_")) return [{ kind: "literal", text: " " }];
  if (piece.startsWith("*")) return [];
  if (bracket === undefined) return [{ kind: "code", text: piece }];
  const symbol = /^\$([^-]*)/u.exec(bracket)?.[1];
  if (symbol !== undefined) return symbol === "" ? [] : [{ kind: "literal", text: symbol }];
  return /^(?:h+|m+|s+)$/iu.test(bracket) ? [{ kind: "code", text: piece }] : [];
}

/** Whether a section shows a date or a time. */
export const isDateSection = (section: readonly Token[]): boolean =>
  section.some(({ kind, text }) => kind === "code" && /^\[?(?:y+|m+|d+|h+|s+)\]?$/iu.test(text));
