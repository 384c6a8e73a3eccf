import { formatDate, parseIso } from "../../calendar";
import { BUILT_IN } from "../data";
import type { CatalogueEntry, Level } from "../entry";
import { OWN_LIST_HEADER } from "./sheet";

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  commune: "Xã",
  district: "Huyện",
  province: "Tỉnh",
  central: "Trung ương",
};

/** The list as rows of the sheet, the header first. */
export const ownListRows = (entries: readonly CatalogueEntry[]): string[][] => [
  [...OWN_LIST_HEADER],
  ...entries.map((entry) => [
    entry.name,
    [...entry.accepted, ...entry.aliases, ...entry.abbreviations].filter((text) => !isBuiltIn(entry, text)).join("; "),
    LEVEL_WORDS[entry.level],
    shownDay(entry.from),
    shownDay(entry.to),
    entry.successors.map((id) => nameOf(id, entries)).join("; "),
  ]),
];

/** The list as a file that offices exchange; `parseCatalogue` reads it. */
export const printOwnList = (entries: readonly CatalogueEntry[]): string =>
  `${JSON.stringify({ version: 1, agencies: entries }, null, 2)}\n`;

const nameOf = (id: string, own: readonly CatalogueEntry[]): string =>
  [...own, ...BUILT_IN].find((entry) => entry.id === id)?.name ?? id;

const isBuiltIn = ({ id }: CatalogueEntry, text: string): boolean => {
  const base = BUILT_IN.find((entry) => entry.id === id);
  return base !== undefined && [...base.accepted, ...base.aliases, ...base.abbreviations].includes(text);
};

function shownDay(iso: string | null): string {
  const date = iso === null ? undefined : parseIso(iso);
  return date ? formatDate(date) : "";
}
