import { UNICODE_ONLY, type Converted, type LegacyEncoding } from "./letters";
import { fromTcvn3, TCVN3_SIGN } from "./tcvn3";
import { fromVni, VNI_UNIT } from "./vni";

/** Which encoding a cell is in; undefined is Unicode. */
export type LegacyDecision = (text: string, fontName: string, column: number) => LegacyEncoding | undefined;

interface Evidence {
  unicode: number;
  tcvn3: number;
  vni: number;
  /** Cells with any letter beyond ASCII. */
  marked: number;
}

interface FontEvidence extends Evidence {
  readonly isLegacy: boolean;
}

const FEWEST_CELLS = 3;
const LEAST_SHARE = 0.5;
/** A column that has shown so many cells needs to show no more. */
const ENOUGH_CELLS = 2000;

/** TCVN3 for ".VnTime", VNI for "VNI-Times"; undefined for a Unicode font. */
function encodingOfFont(fontName: string): LegacyEncoding | undefined {
  if (/^\.vn/iu.test(fontName)) return "tcvn3";
  return /^vni[- ]/iu.test(fontName) ? "vni" : undefined;
}

/** In fonts such as ".VnTimeH" small letters are drawn as capitals. */
const drawsCapitals = (fontName: string): boolean => /^\.vn.*h$/iu.test(fontName);

/**
 * What the cells of a whole sheet tell of its encodings: by the font's name, else for the sheet or a whole column by what
 * its cells hold; never for a lone cell, and never where Unicode Vietnamese letters stand. A legacy font over Unicode
 * text is only left over.
 */
export class LegacyEvidence {
  readonly #sheet = noEvidence();
  readonly #byColumn = new Map<number, Evidence>();
  readonly #byFont = new Map<string, FontEvidence>();

  add(text: string, fontName: string, column: number): void {
    const ofColumn = entry(this.#byColumn, column, noEvidence);
    const ofFont = entry(this.#byFont, fontName, noFontEvidence);
    if (isSettled(ofColumn, ofFont)) return;
    const found = evidenceIn(text);
    if (!found) return;
    count(ofFont, found);
    if (!ofFont.isLegacy) for (const evidence of [this.#sheet, ofColumn]) count(evidence, found);
  }

  /** Undefined where no cell of the sheet is in a legacy encoding. */
  decide(): LegacyDecision | undefined {
    const ofSheet = verdict(this.#sheet);
    const isPlain = [this.#sheet, ...this.#byColumn.values()].every((evidence) => verdict(evidence) === undefined);
    if (isPlain && ![...this.#byFont.values()].some(({ isLegacy }) => isLegacy)) return undefined;
    return (text, fontName, column) => {
      if (UNICODE_ONLY.test(text)) return undefined;
      const ofFont = encodingOfFont(fontName);
      if (ofFont) return isLeftOver(this.#byFont.get(fontName)) ? undefined : ofFont;
      return ofSheet ?? verdict(this.#byColumn.get(column));
    };
  }
}

/** One Unicode letter settles a column, and the sheet with it; the name of a legacy font needs more. */
const isSettled = (column: Evidence, font: FontEvidence): boolean =>
  (column.marked >= ENOUGH_CELLS && font.marked >= ENOUGH_CELLS) || (column.unicode > 0 && !font.isLegacy);

const noEvidence = (): Evidence => ({ unicode: 0, tcvn3: 0, vni: 0, marked: 0 });

const noFontEvidence = (fontName: string): FontEvidence => ({
  ...noEvidence(),
  isLegacy: encodingOfFont(fontName) !== undefined,
});

function entry<K, E extends Evidence>(map: Map<K, E>, key: K, create: (key: K) => E): E {
  const known = map.get(key);
  if (known) return known;
  const evidence = create(key);
  map.set(key, evidence);
  return evidence;
}

type Kind = "unicode" | LegacyEncoding | "unclear";

/** What one cell's text tells; undefined for plain ASCII. */
function evidenceIn(text: string): Kind | undefined {
  if (!/\P{ASCII}/u.test(text)) return undefined;
  if (UNICODE_ONLY.test(text)) return "unicode";
  if (TCVN3_SIGN.test(text)) return "tcvn3";
  return VNI_UNIT.test(text) ? "vni" : "unclear";
}

function count(evidence: Evidence, kind: Kind): void {
  evidence.marked += 1;
  if (kind !== "unclear") evidence[kind] += 1;
}

/** A column or sheet without any Unicode Vietnamese letter, most of whose marked cells speak for one encoding. */
function verdict(evidence: Evidence | undefined): LegacyEncoding | undefined {
  if (!evidence || evidence.unicode > 0) return undefined;
  const best = evidence.tcvn3 >= evidence.vni ? "tcvn3" : "vni";
  const enough = evidence[best] >= FEWEST_CELLS && evidence[best] >= evidence.marked * LEAST_SHARE;
  return enough ? best : undefined;
}

const isLeftOver = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && evidence.unicode > evidence.tcvn3 + evidence.vni;

/** Converts a cell's text to Unicode. */
export function convertLegacy(text: string, encoding: LegacyEncoding, fontName: string): Converted {
  const converted = encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  return drawsCapitals(fontName) ? { ...converted, text: converted.text.toUpperCase() } : converted;
}
