import { bareName } from "./bare-name";
import { catalogueEntry, type CatalogueEntry, type CatalogueEntryInput } from "./entry";
import { BUILT_IN } from "./data";
import { NameTrie } from "./name-trie";
import { SimilarNames } from "./similar-names";

/** The bodies that the built-in data and an office's own list name, indexed once. */
export interface Catalogue {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  /** Ids of the office's own list, which come before the built-in ones. */
  readonly ownIds: ReadonlySet<string>;
  readonly names: NameTrie;
  readonly similar: SimilarNames;
}

function looseWordings({ aliases, abbreviations, shared, heads }: CatalogueEntry): string[] {
  const wordings = [...aliases, ...abbreviations, ...shared];
  return [...wordings, ...heads.flatMap((head) => wordings.map((wording) => `${head} ${wording}`))];
}

/** An own entry replaces the built-in one with its id; its wordings come before those of all others. */
export function createCatalogue(own: readonly CatalogueEntryInput[] = []): Catalogue {
  const ownEntries = own.map((entry) => catalogueEntry.parse(entry));
  const ownIds = new Set(ownEntries.map(({ id }) => id));
  const all = [...ownEntries, ...BUILT_IN.filter(({ id }) => !ownIds.has(id))];
  const names = new NameTrie();
  for (const entry of all) {
    names.add(bareName(entry), { entry, source: "name", wording: entry.name });
    for (const text of entry.accepted) names.add(text, { entry, source: "accepted", wording: text });
    for (const text of looseWordings(entry)) names.add(text, { entry, source: "alias", wording: text });
  }
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  return { entries, ownIds, names, similar: new SimilarNames(all) };
}
