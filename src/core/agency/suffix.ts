import type { Level } from "./entry";
import { isProperAt, isWordAt, kindAt, normAt, type Token } from "./tokens";
import { isCity, keyOf, readKind, type KindMatch, type PlaceSet, type UnitKind } from "./unit";

/** "huyện Đức Thọ" behind a body's name, or a place or number alone. */
export interface UnitSuffix {
  /** The token after it. */
  readonly end: number;
  readonly kind?: UnitKind;
  readonly place?: string;
  /** The place stands without a noun and nobody knows it: "Bưu điện Mặt Trăng". */
  readonly isUnknownPlace?: true;
  /** A commune that neither the plan nor the list of places names: "xã Mặt Trăng". */
  readonly isUntoldCommune?: true;
}

/** The levels that a suffix may mean: "thành phố" without its name is a district's or a province's. */
export const levelsOf = ({ kind, place }: UnitSuffix): readonly Level[] => {
  if (kind === undefined) return [];
  return kind.noun === "thành phố" && place === undefined ? ["district", "province"] : [kind.level];
};

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
    return readBarePlace(tokens, from, options) ?? { end: at };
  }
  const end = readPlace(tokens, noun.end, options, true);
  const place = textOf(tokens, noun.end, end);
  const isUntold = noun.kind.level === "commune" && end > readPlace(tokens, noun.end, options, false);
  const suffix = { end, kind: kindOf(noun.kind, place), ...(place && { place }) };
  return withParents(tokens, { ...suffix, ...(isUntold && { isUntoldCommune: true as const }) }, options);
}

const NUMBER = /^(?:\d+|[ivx]+)$/u;

/** "Hà Tĩnh", "3 - Hà Tĩnh", "XI": a place without its noun, or a number. */
function readBarePlace(tokens: readonly Token[], from: number, options: SuffixOptions): UnitSuffix | undefined {
  const known = readPlace(tokens, from, options, false);
  const end = known > from ? known : readPlace(tokens, from, options, options.takesPlace);
  if (end === from) return undefined;
  const isUnknown = known === from && !NUMBER.test(normAt(tokens, from));
  const place = { end, place: textOf(tokens, from, end), ...(isUnknown && { isUnknownPlace: true as const }) };
  return withParents(tokens, place, options);
}

/** "thành phố Hà Nội" is a province's city, "thành phố Hà Tĩnh" was a district's. */
const kindOf = (kind: UnitKind, place: string): UnitKind =>
  kind.noun === "thành phố" && isCity(place) ? { ...kind, level: "province" } : kind;

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** "khu vực 3", "khu vực Sơn Hà - Sơn Tây", "chi nhánh Bắc Hà Tĩnh", "số 5", "thôn Đồng Tâm". */
function readRegion(tokens: readonly Token[], at: number, options: SuffixOptions): UnitSuffix | undefined {
  const from = at + regionWords(tokens, at);
  const end = from === at ? at : readPlace(tokens, from, options, true);
  if (from === at || (end === from && !OFFICE_REGION.test(twoWords(tokens, at)))) return undefined;
  return withParents(tokens, { end, place: textOf(tokens, at, end) }, options);
}

/** These stand without a name as well; a number or a hamlet's name must follow the others. */
const OFFICE_REGION = /^(?:khu vực|liên huyện|liên xã|chi nhánh)$/u;
const HAMLET = /^(?:số|thôn|bản|ấp|xóm|buôn|khóm|tdp)$/u;
const HAMLET_OF_TWO = /^(?:khu phố|khối phố)$/u;

const twoWords = (tokens: readonly Token[], at: number): string => `${normAt(tokens, at)} ${normAt(tokens, at + 1)}`;

function regionWords(tokens: readonly Token[], at: number): number {
  if (HAMLET.test(normAt(tokens, at))) return 1;
  const words = twoWords(tokens, at);
  return OFFICE_REGION.test(words) || HAMLET_OF_TWO.test(words) ? 2 : 0;
}

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
