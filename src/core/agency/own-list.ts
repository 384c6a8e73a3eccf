import { formatDate, formatIso, isRealDate, parseIso } from "../calendar";
import { fold, foldDiacritics } from "../text/fold";
import { tidy } from "../text/tidy";
import { bareName } from "./bare-name";
import { BUILT_IN } from "./data";
import { catalogueEntry, type CatalogueEntry, type Level } from "./entry";

/** Where the office's own list stands in the workbook. */
export const OWN_LIST_SHEET = "Danh mục cơ quan";
export const OWN_LIST_HEADER = [
  "Tên cơ quan",
  "Viết tắt, tên khác",
  "Cấp",
  "Từ ngày",
  "Đến ngày",
  "Thay bằng",
] as const;

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  commune: "Xã",
  district: "Huyện",
  province: "Tỉnh",
  central: "Trung ương",
};
const LEVEL_FORMS: readonly (readonly [Level, RegExp])[] = [
  ["commune", /^(?:xã|phường|thị trấn|đặc khu|cấp xã)$/u],
  ["district", /^(?:huyện|quận|thị xã|thành phố thuộc tỉnh|cấp huyện)$/u],
  ["province", /^(?:tỉnh|thành phố|cấp tỉnh)$/u],
  ["central", /^(?:trung ương|tw)$/u],
];

export interface OwnListReading {
  readonly entries: readonly CatalogueEntry[];
  /** Rows that could not be read, one-based as the sheet shows them, with a Vietnamese sentence. */
  readonly problems: readonly { readonly row: number; readonly message: string }[];
}

/**
 * Reads the rows of the sheet "Danh mục cơ quan", its header first, cells as shown. A row that names a built-in body of
 * its level adds to that body; any other makes one of its own. A faulty row is told and left out; one whose successor
 * nobody knows is told and kept. A successor may stand above or below.
 */
export function readOwnList(rows: readonly (readonly string[])[]): OwnListReading {
  const filled = rows
    .map((cells, index) => ({ ...rowOf(cells), number: index + 1 }))
    .filter(({ name }) => name !== "" && fold(name) !== fold(OWN_LIST_HEADER[0]));
  const sound = filled.filter(isSound);
  const bodies = sound.map((row) => entryOf(row, []));
  const problems = filled.flatMap((row) => {
    const message = problemOf(row) ?? successorProblem(row, bodies);
    return message === undefined ? [] : [{ row: row.number, message }];
  });
  return { entries: sound.map((row) => entryOf(row, bodies)), problems };
}

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

interface Row {
  readonly name: string;
  readonly wordings: readonly string[];
  readonly level: Level | undefined;
  readonly from: string;
  readonly to: string;
  readonly next: readonly string[];
}

type SoundRow = Row & { readonly level: Level };

const isSound = <R extends Row>(row: R): row is R & SoundRow => problemOf(row) === undefined;

function rowOf(cells: readonly string[]): Row {
  const [name = "", wordings = "", level = "", from = "", to = "", next = ""] = cells.map(tidy);
  return { name, wordings: listOf(wordings), level: readLevel(level), from, to, next: listOf(next) };
}

const listOf = (text: string): string[] =>
  text
    .split(/[;\n]/u)
    .map(tidy)
    .filter((part) => part !== "");

function problemOf({ name, level, from, to }: Row): string | undefined {
  if (level === undefined) return `Cấp của “${name}” phải là Xã, Huyện, Tỉnh hoặc Trung ương.`;
  const wrong = [from, to].find((day) => day !== "" && readDay(day) === undefined);
  if (wrong !== undefined) return `Ngày “${wrong}” của “${name}” không đọc được; hãy viết như 01/7/2025.`;
  const [first, last] = [readDay(from), readDay(to)];
  return first !== undefined && last !== undefined && first > last
    ? `“${name}” có ngày kết thúc trước ngày bắt đầu.`
    : undefined;
}

function successorProblem({ name, next }: Row, own: readonly CatalogueEntry[]): string | undefined {
  const unknown = next.find((successor) => idOf(successor, own).length === 0);
  return unknown === undefined
    ? undefined
    : `“${unknown}” thay cho “${name}” chưa có trong danh mục; hãy thêm một dòng cho cơ quan này.`;
}

function entryOf(row: SoundRow, own: readonly CatalogueEntry[]): CatalogueEntry {
  const base = BUILT_IN.find((entry) => isNamed(entry, row.name, row.level)) ?? newEntry(row.name, row.level);
  return {
    ...base,
    from: readDay(row.from) ?? base.from,
    to: readDay(row.to) ?? base.to,
    aliases: [...new Set([...base.aliases, ...row.wordings])],
    successors: row.next.length > 0 ? row.next.flatMap((name) => idOf(name, own)) : base.successors,
  };
}

const newEntry = (name: string, level: Level): CatalogueEntry =>
  catalogueEntry.parse({ id: `own.${level}.${slug(name)}`, name, level, from: null, to: null, verified: false });

const slug = (name: string): string =>
  foldDiacritics(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const isNamed = (entry: CatalogueEntry, name: string, level: Level): boolean =>
  entry.level === level && [entry.name, bareName(entry)].some((known) => fold(known) === fold(name));

const idOf = (name: string, own: readonly CatalogueEntry[]): string[] =>
  [...own, ...BUILT_IN]
    .filter((entry) => fold(entry.name) === fold(name))
    .slice(0, 1)
    .map(({ id }) => id);

const nameOf = (id: string, own: readonly CatalogueEntry[]): string =>
  [...own, ...BUILT_IN].find((entry) => entry.id === id)?.name ?? id;

const isBuiltIn = ({ id }: CatalogueEntry, text: string): boolean => {
  const base = BUILT_IN.find((entry) => entry.id === id);
  return base !== undefined && [...base.accepted, ...base.aliases, ...base.abbreviations].includes(text);
};

const readLevel = (text: string): Level | undefined => LEVEL_FORMS.find(([, form]) => form.test(fold(text)))?.[0];

/** "01/7/2025" or "2025-07-01" as an ISO day. */
function readDay(text: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const date = match ? { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) } : parseIso(text);
  return date && isRealDate(date) ? formatIso(date) : undefined;
}

function shownDay(iso: string | null): string {
  const date = iso === null ? undefined : parseIso(iso);
  return date ? formatDate(date) : "";
}
