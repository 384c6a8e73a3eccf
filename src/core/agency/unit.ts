import { fold } from "../text/fold";
import provinces from "./data/provinces.json";
import kinds from "./data/unit-kinds.json";
import type { Level } from "./entry";
import { isProperAt, isWordAt, kindAt, normAt, tokenize, type Token } from "./tokens";

export interface UnitKind {
  readonly noun: string;
  readonly level: Level;
}

/** Names of places: the provinces, and those that the plan's title or the sample's list tells. */
export type PlaceSet = ReadonlySet<string>;

interface Province {
  readonly name: string;
  readonly kind: string;
  /** Documents of 2026 call it a city as well; the resolution has not been read. */
  readonly isCityToo?: boolean;
  readonly to: string | null;
  readonly mergedInto: string | null;
  readonly aliases: readonly string[];
}

/**
 * The 34 provinces since 1 July 2025 and the 29 that were merged into them (Nghị quyết 202/2025/QH15); together the 63
 * before.
 */
export const PROVINCES: readonly Province[] = provinces;

const KIND_WORDS: ReadonlyMap<string, UnitKind> = new Map(
  (kinds as readonly (UnitKind & { abbreviations: readonly string[] })[]).flatMap(({ noun, level, abbreviations }) =>
    [noun, ...abbreviations].map((word): [string, UnitKind] => [word, { noun, level }]),
  ),
);

/** "xã", "thị trấn", "huyện": the nouns in full. */
export const UNIT_NOUNS: readonly string[] = kinds.map(({ noun }) => noun);

const CITIES = new Set(
  PROVINCES.filter(({ kind, isCityToo }) => kind === "thành phố" || isCityToo === true).flatMap((city) =>
    namesOf(city).map(fold),
  ),
);

/** Whether a place is a city under the central government. */
export const isCity = (place: string): boolean => CITIES.has(fold(place));

function namesOf({ name, aliases }: Province): string[] {
  return [name, ...aliases];
}

/** Provinces and the given places ("xã Cẩm Giàng", "Sơn Hà"), without their nouns, folded. */
export function createPlaceSet(places: readonly string[] = []): PlaceSet {
  return new Set([...PROVINCE_KEYS, ...places.map(placeKey)].filter((key) => key !== ""));
}

const placeKey = (place: string): string => {
  const tokens = tokenize(place);
  const kind = readKind(tokens, 0);
  return keyOf(tokens.slice(kind?.end ?? 0));
};

/** The words of a place as a place set knows them. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === "word")
    .map(({ norm }) => norm)
    .join(" ");

/** The noun of a unit at a token: one or two words, or its abbreviation. */
export function readKind(tokens: readonly Token[], at: number): KindMatch | undefined {
  if (!isWordAt(tokens, at) || isOffice(tokens, at + 1)) return undefined;
  const two = KIND_WORDS.get(`${normAt(tokens, at)} ${normAt(tokens, at + 1)}`);
  if (two && !isOffice(tokens, at + 2)) return { kind: two, end: at + 2 };
  const one = KIND_WORDS.get(normAt(tokens, at));
  if (!one) return undefined;
  return one.noun === normAt(tokens, at) ? { kind: one, end: at + 1 } : shortKind(tokens, at, one);
}

export interface KindMatch {
  readonly kind: UnitKind;
  readonly end: number;
}

/** "TP. Hà Tĩnh", "TX Hồng Lĩnh", "TW": an abbreviation counts only before a name; that of the centre stands alone. */
function shortKind(tokens: readonly Token[], at: number, kind: UnitKind): KindMatch | undefined {
  const end = kindAt(tokens, at + 1) === "stop" ? at + 2 : at + 1;
  return kind.level === "central" || isProperAt(tokens, end) ? { kind, end } : undefined;
}

/** "Huyện ủy", "Xã đội": the noun belongs to a body's name, not to a suffix. */
const isOffice = (tokens: readonly Token[], at: number): boolean => /^(?:ủy|đội|đoàn)$/u.test(normAt(tokens, at));

/** Worked out once, below all that they are worked out with. */
const PROVINCE_KEYS: readonly string[] = PROVINCES.flatMap(namesOf).map(placeKey);
