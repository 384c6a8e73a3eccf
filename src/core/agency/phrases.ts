import phrases from "./data/phrases.json";
import { tokenize, type Token } from "./tokens";

/** A step of a name: one word, one abbreviation, or the place of "-", "và", "&", ",". */
export type Step = { readonly kind: "word" | "abbreviation"; readonly norm: string } | { readonly kind: "joint" };

const MOST_WORDS = Math.max(...Object.keys(phrases).map((phrase) => phrase.split(" ").length));
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(phrases).map(([phrase, short]) => [phrase, short.map((text) => text.toLowerCase())]),
);

/** Abbreviations that stand for one thing only, in names as in cells. */
const CERTAIN: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})HĐND(?!\p{L})/gu, "Hội đồng nhân dân"],
  [/(?<!\p{L})UBND(?!\p{L})/gu, "Ủy ban nhân dân"],
  [/(?<!\p{L})MTTQ(?!\p{L})/gu, "Mặt trận Tổ quốc"],
];

/** "UBND" and the like in words. */
export const spellOut = (name: string): string =>
  CERTAIN.reduce((text, [abbreviation, words]) => text.replace(abbreviation, words), name);

/**
 * All ways to write a name with the usual abbreviations of its phrases: "Phòng Tài chính - Kế hoạch" also as
 * "Phòng TC-KH" and "Phòng Tài chính - KH". Abbreviations that meet become one step, as they are written glued.
 */
export const spellings = (name: string): Step[][] => expand(partsOf(tokenize(spellOut(name)))).map(glue);

/** A part of a name: its alternatives, the full one first. */
type Part = readonly (readonly Step[])[];

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = longestPhrase(tokens, at);
    parts.push(phrase?.part ?? single(tokens[at]));
    at = phrase?.end ?? at + 1;
  }
  return parts.filter((part) => part.length > 0);
}

function single(token: Token | undefined): Part {
  if (!token || token.kind === "stop") return [];
  if (token.kind !== "word" || token.norm === "và") return [[{ kind: "joint" }]];
  return [[{ kind: token.isAbbreviation ? "abbreviation" : "word", norm: token.norm }]];
}

function longestPhrase(tokens: readonly Token[], at: number): { part: Part; end: number } | undefined {
  for (let count = Math.min(MOST_WORDS, tokens.length - at); count > 0; count -= 1) {
    const words = tokens.slice(at, at + count);
    const short = ABBREVIATIONS.get(words.map(({ norm }) => norm).join(" "));
    if (!short) continue;
    const full = words.map((word): Step => ({ kind: "word", norm: word.norm }));
    return { part: [full, ...short.map((norm): Step[] => [{ kind: "abbreviation", norm }])], end: at + count };
  }
  return undefined;
}

const expand = (parts: readonly Part[]): Step[][] =>
  parts.reduce<Step[][]>(
    (prefixes, part) => prefixes.flatMap((prefix) => part.map((alternative) => [...prefix, ...alternative])),
    [[]],
  );

/** Two abbreviations that meet, also across a joint, are one step: "HĐND và UBND" is "HĐNDUBND". */
function glue(steps: readonly Step[]): Step[] {
  const glued: Step[] = [];
  for (const step of steps) {
    const last = glued.at(-1);
    const before = last?.kind === "joint" ? glued.at(-2) : last;
    if (step.kind === "abbreviation" && before?.kind === "abbreviation") {
      glued.splice(last === before ? -1 : -2);
      glued.push({ kind: "abbreviation", norm: before.norm + step.norm });
    } else glued.push(step);
  }
  return glued;
}
