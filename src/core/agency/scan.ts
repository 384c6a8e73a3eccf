import type { Catalogue } from "./catalogue";
import type { NameMatch } from "./name-trie";
import type { ResolveOptions } from "./resolve";
import { tokenize, type Token } from "./tokens";
import { createPlaceSet, type PlaceSet } from "./unit";

/** A cell being read: its words, and what its plan and catalogue know. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly places: PlaceSet;
  readonly catalogue: Catalogue;
  readonly options: ResolveOptions;
  /** Whether a body's name, not a mere short word, begins at a token. */
  readonly isNameAt: (at: number) => boolean;
}

const SHORTEST_ABBREVIATION = 3;

export function startScan(text: string, options: ResolveOptions, places: readonly string[] = []): Scan {
  const tokens = tokenize(text);
  const { catalogue } = options;
  const known = new Map<number, boolean>();
  const isNameAt = (at: number): boolean => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = isName(tokens, at, catalogue);
    known.set(at, found);
    return found;
  };
  return { text, tokens, places: placeSet(places), catalogue, options, isNameAt };
}

function isName(tokens: readonly Token[], at: number, { names }: Catalogue): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const [longest] = names.matchesAt(tokens, at);
  if (!longest || !isNoun(token, longest)) return false;
  return longest.end - at > 1 || (token.isAbbreviation && token.norm.length >= SHORTEST_ABBREVIATION);
}

const PROVINCES_ONLY = createPlaceSet();
const placeSets = new WeakMap<readonly string[], PlaceSet>();

/** Each list of places is read once: all cells of an annex bring the same. */
function placeSet(places: readonly string[]): PlaceSet {
  if (places.length === 0) return PROVINCES_ONLY;
  const set = placeSets.get(places) ?? createPlaceSet(places);
  placeSets.set(places, set);
  return set;
}

/** In lower case only a name counts, no loose wording: "các doanh nghiệp bưu chính, viễn thông". */
const isNoun = ({ isProper, isAbbreviation }: Token, { forms }: NameMatch): boolean =>
  isProper || isAbbreviation || forms.some(({ source }) => source !== "alias");

/** The text between two tokens, as it stands in the cell. */
export function textBetween({ text, tokens }: Scan, from: number, to: number): string {
  if (from >= to) return "";
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
