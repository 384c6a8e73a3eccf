import { fold } from "../text/fold";
import provinces from "./data/provinces.json";
import kinds from "./data/unit-kinds.json";
import type { Level } from "./entry";
import { isProperAt, isWordAt, kindAt, normAt, tokenize, type Token } from "./tokens";

export interface UnitKind {
  readonly noun: string;
  readonly level: Level;
}

/** "huyện Đức Thọ" behind a body's name, or a place or number alone. */
/** The levels that a suffix may mean: "thành phố" without its name is a district's or a province's. */
export const levelsOf = ({ kind, place }: UnitSuffix): readonly Level[] => {
  if (kind === undefined) return [];
  return kind.noun === "thành phố" && place === undefined ? ["district", "province"] : [kind.level];
};

export interface UnitSuffix {
  /** The token after it. */
  readonly end: number;
  readonly kind?: UnitKind;
  readonly place?: string;
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

const CITIES = new Set(
  PROVINCES.filter(({ kind, isCityToo }) => kind === "thành phố" || isCityToo === true).flatMap((city) =>
    namesOf(city).map(fold),
  ),
);

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

const keyOf = (tokens: readonly Token[]): string =>
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

interface KindMatch {
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

const LONGEST_PLACE = 5;

export interface SuffixOptions {
  readonly places: PlaceSet;
  /** A place may follow without a noun and without being known: "Bưu điện Đức Thọ". */
  readonly takesPlace: boolean;
  /** Whether another body's name begins at a token, which then ends the place. */
  readonly isNameAt: (at: number) => boolean;
}

/** Reads what may follow a body's name: "huyện", "của tỉnh", "xã Cẩm Giàng, huyện Bạch Thông", "khu vực 3", "Hà Tĩnh". */
export function readSuffix(tokens: readonly Token[], at: number, options: SuffixOptions): UnitSuffix {
  let from = at;
  while (/^(?:của|thuộc|trực|cấp|địa)$/u.test(normAt(tokens, from))) from += 1;
  const region = readRegion(tokens, from, options);
  if (region) return region;
  const noun = options.isNameAt(from) ? undefined : readKind(tokens, from);
  if (!noun) {
    const end = readPlace(tokens, from, options, options.takesPlace);
    return end > from ? withParents(tokens, { end, place: textOf(tokens, from, end) }, options) : { end: at };
  }
  const end = readPlace(tokens, noun.end, options, true);
  const place = textOf(tokens, noun.end, end);
  return withParents(tokens, { end, kind: kindOf(noun.kind, place), ...(place && { place }) }, options);
}

/** "thành phố Hà Nội" is a province's city, "thành phố Hà Tĩnh" was a district's. */
const kindOf = (kind: UnitKind, place: string): UnitKind =>
  kind.noun === "thành phố" && CITIES.has(fold(place)) ? { ...kind, level: "province" } : kind;

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** "khu vực 3", "khu vực Sơn Hà - Sơn Tây", "số 5", "chi nhánh Bắc Hà Tĩnh". */
function readRegion(tokens: readonly Token[], at: number, options: SuffixOptions): UnitSuffix | undefined {
  const from = at + regionWords(tokens, at);
  const end = from === at ? at : readPlace(tokens, from, options, true);
  if (from === at || (end === from && normAt(tokens, at) === "số")) return undefined;
  return withParents(tokens, { end, place: textOf(tokens, at, end) }, options);
}

const regionWords = (tokens: readonly Token[], at: number): number => {
  if (normAt(tokens, at) === "số") return 1;
  return /^(?:khu vực|liên huyện|liên xã|chi nhánh)$/u.test(`${normAt(tokens, at)} ${normAt(tokens, at + 1)}`) ? 2 : 0;
};

/** The token after the longest known place, else, where any is taken, after the capitalised words. */
function readPlace(tokens: readonly Token[], at: number, options: SuffixOptions, takesAny: boolean): number {
  if (!isProperAt(tokens, at)) return at;
  for (let end = Math.min(tokens.length, at + LONGEST_PLACE + 1); end > at; end -= 1) {
    const inside = tokens.slice(at, end);
    const isPhrase = isWordAt(tokens, end - 1) && inside.every(({ kind }) => kind === "word" || kind === "joiner");
    if (isPhrase && options.places.has(keyOf(inside))) return andPlace(tokens, end, options);
  }
  return takesAny ? properWords(tokens, at, options) : at;
}

function properWords(tokens: readonly Token[], at: number, options: SuffixOptions): number {
  let end = at;
  while (end < at + LONGEST_PLACE && isWordAt(tokens, end) && isProperAt(tokens, end) && !options.isNameAt(end))
    end += 1;
  return end > at ? andPlace(tokens, end, options) : end;
}

/** "Sơn Hà - Sơn Tây": two known places joined. */
function andPlace(tokens: readonly Token[], end: number, options: SuffixOptions): number {
  if (kindAt(tokens, end) !== "joiner" || options.isNameAt(end + 1)) return end;
  const next = readPlace(tokens, end + 1, options, options.takesPlace);
  return next > end + 1 ? next : end;
}

/** "xã Cẩm Giàng, huyện Bạch Thông, tỉnh Bắc Kạn": the superior units belong to the place. */
function withParents(tokens: readonly Token[], suffix: UnitSuffix, options: SuffixOptions): UnitSuffix {
  const parent = suffix.place === undefined ? undefined : readParent(tokens, suffix.end, options);
  if (!parent) return suffix;
  return withParents(tokens, { ...suffix, end: parent.end, kind: suffix.kind ?? parent.kind }, options);
}

function readParent(tokens: readonly Token[], at: number, options: SuffixOptions): KindMatch | undefined {
  const hasMark = /^(?:comma|joiner)$/u.test(kindAt(tokens, at) ?? "");
  const from = hasMark ? at + 1 : at;
  const noun = options.isNameAt(from) ? undefined : readKind(tokens, from);
  if (!noun) return undefined;
  const end = readPlace(tokens, noun.end, options, true);
  if (end === noun.end && hasMark) return undefined;
  return { kind: kindOf(noun.kind, textOf(tokens, noun.end, end)), end };
}

/** Worked out once, below all that they are worked out with. */
const PROVINCE_KEYS: readonly string[] = PROVINCES.flatMap(namesOf).map(placeKey);
