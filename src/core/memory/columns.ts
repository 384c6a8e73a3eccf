import type { ColumnMapping } from "../annex/options";
import type { SheetMemory } from "./memory";

/** What a person said of columns, by their zero-based numbers. */
export type ColumnsByHand = NonNullable<SheetMemory["columns"]>;

/** The memory knows columns by their number, the reader by their meaning. */
export function mappingOf(byHand: ColumnsByHand | undefined): ColumnMapping | undefined {
  if (!byHand) return undefined;
  const said = Object.entries(byHand).map(([column, id]) => [id, Number(column)] as const);
  const extra = said.flatMap(([id, column]) => (id === "extra" ? [column] : []));
  return { ...Object.fromEntries(said.filter(([id]) => id !== "extra")), extra };
}

/** What was said before with what is said now, which wins where both name one column or give one meaning twice. */
export function sayColumns(before: ColumnsByHand | undefined, now: ColumnsByHand): ColumnsByHand {
  const given = new Set(Object.values(now).filter((id) => id !== "extra"));
  const kept = Object.entries(before ?? {}).filter(([, id]) => id === "extra" || !given.has(id));
  return { ...Object.fromEntries(kept), ...now };
}
