import { COLUMN_IDS, RESULT_COLUMN_IDS, type Annex, type UnmappedTable } from "../../core/annex/annex";
import type { ColumnsByHand } from "../../core/memory/columns";
import type { SheetMemory } from "../../core/memory/memory";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { remember } from "./remember";
import type { Work } from "./work";

/** Keeps what the user said of the columns, beside what the headings told. */
export function mapColumns(work: Work, { sheet, known }: UnmappedTable, answers: FormData): Promise<void> {
  const told = Object.entries(known).map(([id, column]) => [String(column), id] as const);
  return sayOf(work, sheet, Object.fromEntries([...told, ...answersOf(answers)]) as ColumnsByHand);
}

/** Keeps what the user says otherwise than the headings; what stays as it was read goes on following them. */
export function correctColumns(work: Work, { sheet, columns }: Annex, answers: FormData): Promise<void> {
  const told = new Map(Object.entries(columns).map(([id, column]) => [String(column), id]));
  return sayOf(
    work,
    sheet,
    Object.fromEntries(answersOf(answers).filter(([column, id]) => id !== (told.get(column) ?? "extra"))),
  );
}

export const takeBackColumns = (work: Work, sheet: string): Promise<void> =>
  change(work, sheet, TEXTS.mapping.takenBack, (own) => {
    const { columns, ...rest } = own;
    return columns === undefined ? own : rest;
  });

async function sayOf(work: Work, sheet: string, said: ColumnsByHand): Promise<void> {
  const { sayColumns } = await loadCore();
  await change(work, sheet, TEXTS.mapping.saved, (own) => ({ ...own, columns: sayColumns(own.columns, said) }));
}

const change = (work: Work, sheet: string, told: string, by: (own: SheetMemory) => SheetMemory): Promise<void> =>
  remember(work, told, (memory) => ({
    ...memory,
    sheets: { ...memory.sheets, [sheet]: by(memory.sheets[sheet] ?? {}) },
  }));

type Answer = ColumnsByHand[string];

const answersOf = (answers: FormData): (readonly [string, Answer])[] =>
  [...answers].flatMap(([column, id]) => (isAnswer(id) ? [[column, id] as const] : []));

const ANSWERS: readonly unknown[] = [...COLUMN_IDS, ...RESULT_COLUMN_IDS, "extra"];
const isAnswer = (id: unknown): id is Answer => ANSWERS.includes(id);
