import type { CatalogueEntry } from "./entry";

const LEVEL_NOUN = /\s(?:xã|huyện|tỉnh|trung ương)$/iu;

/** The name as it stands before a level or place: "UBND" of "UBND huyện". */
export const bareName = ({ name, keepsLevel }: CatalogueEntry): string =>
  keepsLevel ? name.replace(LEVEL_NOUN, "") : name;

/** "UBND phường" for the entry "UBND xã"; without a noun the bare name. */
export function nameWith(entry: CatalogueEntry, noun: string | undefined): string {
  if (!entry.keepsLevel) return entry.name;
  return noun === undefined ? bareName(entry) : `${bareName(entry)} ${noun}`;
}
