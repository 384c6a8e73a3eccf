import { COLUMN_IDS, RESULT_COLUMN_IDS, type UnmappedTable } from "../../core/annex/annex";
import type { AnyColumn } from "../../core/rules/rule";
import { TEXTS } from "../texts";
import { remember } from "./remember";
import type { Work } from "./work";

/** Keeps what the user said of the columns, beside what the headings told. */
export function mapColumns(work: Work, table: UnmappedTable, answers: FormData): Promise<void> {
  const told = Object.entries(table.known).map(([id, column]) => [String(column), id as AnyColumn] as const);
  const said = [...answers].flatMap(([column, id]) => (isColumn(id) ? [[column, id] as const] : []));
  const columns = Object.fromEntries([...told, ...said]);
  return remember(work, TEXTS.mapping.saved, (memory) => ({
    ...memory,
    sheets: { ...memory.sheets, [table.sheet]: { ...memory.sheets[table.sheet], columns } },
  }));
}

const ALL_COLUMNS: readonly unknown[] = [...COLUMN_IDS, ...RESULT_COLUMN_IDS];
const isColumn = (id: unknown): id is AnyColumn => ALL_COLUMNS.includes(id);
