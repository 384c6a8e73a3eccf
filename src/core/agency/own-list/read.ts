import { fold } from "../../text/fold";
import { tidy } from "../../text/tidy";
import type { CatalogueEntry, Level } from "../entry";
import { entryOf, idOf, isoDayOf, type Row, type SoundRow } from "./entries";
import { OWN_LIST_HEADER } from "./sheet";

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

const isSound = <T extends Row>(row: T): row is T & SoundRow => problemOf(row) === undefined;

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
  const wrong = [from, to].find((day) => day !== "" && isoDayOf(day) === undefined);
  if (wrong !== undefined) return `Ngày “${wrong}” của “${name}” không đọc được; hãy viết như 01/7/2025.`;
  const [first, last] = [isoDayOf(from), isoDayOf(to)];
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

const readLevel = (text: string): Level | undefined => LEVEL_FORMS.find(([, form]) => form.test(fold(text)))?.[0];
