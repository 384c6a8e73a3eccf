import phrases from "./data/phrases.json";
import { isWordAt, normAt, tokenize, type Token } from "./tokens";

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
export const spellings = (name: string): Step[][] => waysFrom(tokenize(spellOut(name)), 0).map(glue);

function waysFrom(tokens: readonly Token[], at: number): Step[][] {
  const token = tokens[at];
  if (token === undefined) return [[]];
  const inFull = waysFrom(tokens, at + 1).map((rest) => [...stepOf(token), ...rest]);
  const inShort = phrasesAt(tokens, at).flatMap(({ norm, end }) =>
    waysFrom(tokens, end).map((rest): Step[] => [{ kind: "abbreviation", norm }, ...rest]),
  );
  return [...inFull, ...inShort];
}

function stepOf(token: Token): Step[] {
  if (token.kind === "stop") return [];
  if (token.kind !== "word" || token.norm === "và") return [{ kind: "joint" }];
  return [{ kind: token.isAbbreviation ? "abbreviation" : "word", norm: token.norm }];
}

/** The abbreviations of all phrases that begin at a token. */
function phrasesAt(tokens: readonly Token[], at: number): { norm: string; end: number }[] {
  const found = [];
  let key = "";
  for (let end = at; end < at + MOST_WORDS && isWordAt(tokens, end); end += 1) {
    key = key === "" ? normAt(tokens, end) : `${key} ${normAt(tokens, end)}`;
    for (const norm of ABBREVIATIONS.get(key) ?? []) found.push({ norm, end: end + 1 });
  }
  return found;
}

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
