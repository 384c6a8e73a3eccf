import { fold } from "../text/fold";
import provinces from "./data/provinces.json";
import kinds from "./data/unit-kinds.json";
import type { Level } from "./entry";
import { tokenize, type Token } from "./tokens";

export interface UnitKind {
  readonly noun: string;
  readonly level: Level;
}

/** "huyện Đức Thọ" behind a body's name, or a place or number alone. */
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
  readonly to: string | null;
  readonly mergedInto: string | null;
  readonly aliases: readonly string[];
}

/** The 34 provinces since 1 July 2025 and the 29 that were merged into them; together the 63 before. */
export const PROVINCES: readonly Province[] = provinces;

const KIND_WORDS: ReadonlyMap<string, UnitKind> = new Map(
  (kinds as readonly (UnitKind & { abbreviations: readonly string[] })[]).flatMap(({ noun, level, abbreviations }) =>
    [noun, ...abbreviations].map((word): [string, UnitKind] => [word, { noun, level }]),
  ),
);

const CITIES = new Set(PROVINCES.filter(({ kind }) => kind === "thành phố").flatMap((city) => namesOf(city).map(fold)));

function namesOf({ name, aliases }: Province): string[] {
  return [name, ...aliases];
}

/** Provinces and the given places ("xã Cẩm Giàng", "Sơn Hà"), without their nouns, folded. */
export function createPlaceSet(places: readonly string[] = []): PlaceSet {
  return new Set([...PROVINCES.flatMap(namesOf), ...places].map(placeKey).filter((key) => key !== ""));
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
export function readKind(tokens: readonly Token[], at: number): { kind: UnitKind; end: number } | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.kind !== "word" || isOffice(second)) return undefined;
  const two = KIND_WORDS.get(`${first.norm} ${second?.norm ?? ""}`);
  if (two && !isOffice(third)) return { kind: two, end: at + 2 };
  const one = KIND_WORDS.get(first.norm);
  if (!one) return undefined;
  const isShort = first.norm.length <= 2 && first.norm !== "xã";
  const end = second?.kind === "stop" && isShort ? at + 2 : at + 1;
  return isShort && !(tokens[end]?.isProper ?? true) ? undefined : { kind: one, end };
}

/** "Huyện ủy", "Xã đội": the noun belongs to a body's name, not to a suffix. */
const isOffice = (token: Token | undefined): boolean => /^(?:ủy|đội|đoàn)$/u.test(token?.norm ?? "");

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
  while (/^(?:của|thuộc|trực|cấp|địa)$/u.test(tokens[from]?.norm ?? "")) from += 1;
  const region = readRegion(tokens, from, options);
  if (region) return region;
  const noun = options.isNameAt(from) ? undefined : readKind(tokens, from);
  if (!noun) {
    const end = readPlace(tokens, from, options, options.takesPlace);
    return end > from ? withParents(tokens, { end, place: textOf(tokens, from, end) }, options) : { end: at };
  }
  const end = readPlace(tokens, noun.end, options, true);
  const place = textOf(tokens, noun.end, end);
  return withParents(tokens, { end, kind: kindAt(noun.kind, place), ...(place && { place }) }, options);
}

/** "thành phố Hà Nội" is a province's city, "thành phố Hà Tĩnh" was a district's. */
const kindAt = (kind: UnitKind, place: string): UnitKind =>
  kind.noun === "thành phố" && CITIES.has(fold(place)) ? { ...kind, level: "province" } : kind;

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** "khu vực 3", "khu vực Sơn Hà - Sơn Tây", "cơ sở 2 tỉnh Hà Tĩnh", "số 5". */
function readRegion(tokens: readonly Token[], at: number, options: SuffixOptions): UnitSuffix | undefined {
  const [first, second] = tokens.slice(at, at + 2);
  const length =
    first?.norm === "số" ? 1 : /^(?:khu vực|cơ sở|liên huyện)$/u.test(`${first?.norm} ${second?.norm}`) ? 2 : 0;
  if (length === 0) return undefined;
  const from = at + length;
  const end = readPlace(tokens, from, options, true);
  if (end === from && first?.norm === "số") return undefined;
  return withParents(tokens, { end, place: textOf(tokens, at, end) }, options);
}

/** The token after the longest known place, else, where any is taken, after the capitalised words. */
function readPlace(tokens: readonly Token[], at: number, options: SuffixOptions, takesAny: boolean): number {
  for (let end = Math.min(tokens.length, at + LONGEST_PLACE + 1); end > at; end -= 1) {
    const isPhrase = tokens[at]?.kind === "word" && tokens[end - 1]?.kind === "word" && tokens[at]?.isProper === true;
    const inside = tokens.slice(at, end);
    if (!isPhrase || inside.some(({ kind }) => kind !== "word" && kind !== "joiner")) continue;
    if (options.places.has(keyOf(inside))) return andPlace(tokens, end, options);
  }
  if (!takesAny) return at;
  let end = at;
  while (end < at + LONGEST_PLACE && tokens[end]?.kind === "word" && tokens[end]?.isProper && !options.isNameAt(end))
    end += 1;
  return end;
}

/** "Sơn Hà - Sơn Tây": two known places joined. */
function andPlace(tokens: readonly Token[], end: number, options: SuffixOptions): number {
  if (tokens[end]?.kind !== "joiner") return end;
  const next = readPlace(tokens, end + 1, options, false);
  return next > end + 1 ? next : end;
}

/** "xã Cẩm Giàng, huyện Bạch Thông, tỉnh Bắc Kạn": the superior units belong to the place. */
function withParents(tokens: readonly Token[], suffix: UnitSuffix, options: SuffixOptions): UnitSuffix {
  if (suffix.place === undefined) return suffix;
  const comma = tokens[suffix.end]?.kind === "comma" || tokens[suffix.end]?.kind === "joiner" ? 1 : 0;
  const noun = readKind(tokens, suffix.end + comma);
  if (!noun || options.isNameAt(suffix.end + comma)) return suffix;
  const end = readPlace(tokens, noun.end, options, true);
  if (end === noun.end && comma === 1) return suffix;
  const kind = suffix.kind ?? kindAt(noun.kind, textOf(tokens, noun.end, end));
  return withParents(tokens, { ...suffix, end, kind }, options);
}
