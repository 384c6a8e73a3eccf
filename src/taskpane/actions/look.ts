import type { ColumnMapping } from "../../core/annex";
import type { GridSnapshot } from "../../core/grid/snapshot";
import type { SheetMemory } from "../../core/memory/memory";
import type { ReviewOptions } from "../../core/review";
import { loadCore } from "../core";
import type { Work } from "./work";

/** Looks at a sheet again after the pane changed it. */
export const lookAgain = async (work: Work, sheet: string): Promise<void> => look(work, await work.host.read(sheet));

export async function look(work: Work, snapshot: GridSnapshot): Promise<void> {
  const { review } = await loadCore();
  const reviewed = review(snapshot, checkOptions(work, snapshot.sheet));
  work.dispatch({ type: "checked", checked: { snapshot, review: reviewed, isStale: false } });
}

/** What this workbook's memory, its name and today's date mean for the checking of a sheet. */
export function checkOptions(work: Work, sheet: string): ReviewOptions {
  const { memory, own } = work.state();
  const base = { today: work.today, fileName: work.host.name, ...(own && { catalogue: own.catalogue }) };
  if (!memory) return base;
  const mapping = mappingOf(memory.sheets[sheet]);
  return { ...base, settings: memory.settings, waivers: memory.waivers, ...(mapping && { mapping }) };
}

/** The memory knows columns by their number, the reader by their meaning. */
const mappingOf = (memory: SheetMemory | undefined): ColumnMapping | undefined =>
  memory?.columns && Object.fromEntries(Object.entries(memory.columns).map(([column, id]) => [id, Number(column)]));
