import { tidy } from "../../text/tidy";
import { lex, type Token } from "../lexer";
import { applyPatches } from "../patch";
import type { Warning } from "../verdict";
import { abbreviations } from "./abbreviations";
import { brokenWords } from "./broken-words";
import type { Correction, Corrector } from "./correction";
import { digitLetters } from "./digit-letters";
import { englishMonths } from "./english-months";
import { hintsOf } from "./hints";
import { SUSPICION } from "./suspicion";
import { joints } from "./joints";
import { romanLetters } from "./roman-letters";
import { repetitions } from "./repetitions";
import { separators } from "./separators";
import { strayMarks } from "./stray-marks";
import { shortYears } from "./short-years";
import { typingKeys } from "./typing-keys";
import { wideCharacters } from "./wide-characters";
import { words } from "./words";
import { yearFirst } from "./year-first";

/** In this order: each sees what the ones before it have mended. */
const CORRECTORS: readonly (readonly [when: number, find: Corrector])[] = [
  [SUSPICION.wide, wideCharacters],
  [SUSPICION.marks, strayMarks],
  [SUSPICION.repeated, repetitions],
  [SUSPICION.english, englishMonths],
  [SUSPICION.typed | SUSPICION.glued, typingKeys],
  [SUSPICION.glued, digitLetters],
  [SUSPICION.glued, joints],
  [SUSPICION.broken, brokenWords],
  [SUSPICION.words, words],
  [SUSPICION.abbreviated | SUSPICION.glued, abbreviations],
  [SUSPICION.roman | SUSPICION.glued, romanLetters],
  [SUSPICION.separators, separators],
  [SUSPICION.shortYear, shortYears],
  [SUSPICION.yearFirst, yearFirst],
];

export interface Mended {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly warnings: readonly Warning[];
}

/** What one round mends may bring to light what the next one does ("QII" behind a bracket). */
const MOST_ROUNDS = 4;

const NO_WARNINGS: readonly Warning[] = [];

/** Mends the spelling of a tidied text wherever the right one is certain; its meaning stays. */
export function mend(written: string): Mended {
  let mended: Mended = { text: written, tokens: lex(written), warnings: NO_WARNINGS };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const hints = hintsOf(mended.tokens, mended.text);
    const again = hints === 0 ? mended : mendOnce(mended, hints);
    if (again === mended) break;
    mended = again;
  }
  return mended;
}

function mendOnce(written: Mended, hints: number): Mended {
  let mended = written;
  for (const [when, find] of CORRECTORS) {
    if ((hints & when) === 0) continue;
    const corrections = find(mended.tokens, mended.text);
    if (corrections.length > 0) mended = corrected(mended, corrections);
  }
  return mended;
}

function corrected({ text: written, warnings }: Mended, corrections: readonly Correction[]): Mended {
  const patches = corrections.map(({ patch }) => patch);
  const text = tidy(applyPatches(written, patches));
  return { text, tokens: lex(text), warnings: [...warnings, ...corrections] };
}
