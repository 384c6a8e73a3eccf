import { formatIso, parseTyped } from "../../calendar";
import { fold, foldDiacritics } from "../../text/fold";
import { bareName } from "../bare-name";
import { BUILT_IN } from "../data";
import { catalogueEntry, type CatalogueEntry, type Level } from "../entry";

/** A row of the sheet; days as people type them. */
export interface Row {
  readonly name: string;
  readonly wordings: readonly string[];
  readonly level: Level | undefined;
  readonly from: string;
  readonly to: string;
  readonly next: readonly string[];
}

/** A row of which a body can be made. */
export type SoundRow = Row & { readonly level: Level };

/** A row that names a built-in body of its level is that body with more wordings; any other is one of its own. */
export function entryOf({ level, ...row }: SoundRow, own: readonly CatalogueEntry[]): CatalogueEntry {
  const base = BUILT_IN.find((entry) => isNamed(entry, row.name, level)) ?? newEntry(row.name, level);
  return {
    ...base,
    from: isoDayOf(row.from) ?? base.from,
    to: isoDayOf(row.to) ?? base.to,
    aliases: [...new Set([...base.aliases, ...row.wordings])],
    successors: row.next.length > 0 ? row.next.flatMap((name) => idOf(name, own)) : base.successors,
  };
}

/** Takes a body into the list, or a further wording of a known one. Dates are ISO days or null. */
export function withBody(
  entries: readonly CatalogueEntry[],
  { name, level, from = null, wording }: { name: string; level: Level; from?: string | null; wording?: string },
): CatalogueEntry[] {
  const row = {
    name,
    wordings: wording === undefined ? [] : [wording],
    level,
    from: from ?? "",
    to: "",
    next: [],
  };
  const known = entries.find((entry) => isNamed(entry, name, level));
  const entry = known
    ? { ...known, aliases: [...new Set([...known.aliases, ...row.wordings])] }
    : entryOf(row, entries);
  return [...entries.filter(({ id }) => id !== entry.id), entry];
}

const newEntry = (name: string, level: Level): CatalogueEntry =>
  catalogueEntry.parse({ id: `own.${level}.${slug(name)}`, name, level, from: null, to: null, verified: false });

const slug = (name: string): string =>
  foldDiacritics(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const isNamed = (entry: CatalogueEntry, name: string, level: Level): boolean =>
  entry.level === level && [entry.name, bareName(entry)].some((known) => fold(known) === fold(name));

/** The id of the body so called, if there is one; an own body before a built-in one. */
export const idOf = (name: string, own: readonly CatalogueEntry[]): string[] =>
  [...own, ...BUILT_IN]
    .filter((entry) => fold(entry.name) === fold(name))
    .slice(0, 1)
    .map(({ id }) => id);

/** "01/7/2025" or "2025-07-01" as an ISO day. */
export function isoDayOf(text: string): string | undefined {
  const date = parseTyped(text);
  return date && formatIso(date);
}
