import type { ColumnMapping } from "../../core/annex";
import type { CellAddress } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/snapshot";
import type { SheetMemory } from "../../core/memory/memory";
import type { ReviewOptions } from "../../core/review";
import type { Finding } from "../../core/rules/rule";
import { loadCore } from "../core";
import { findingKey, neighbour } from "../state/finding-key";
import { visibleFindings } from "../state/reducer";
import { TEXTS } from "../texts";
import { perform, type Work } from "./work";

/** Looks at the sheet that the user looks at. */
export const check = (work: Work): Promise<void> =>
  perform(work, TEXTS.check.running, async (options) => {
    const { parseMemory } = await loadCore();
    const sheet = await work.host.activeSheet();
    const { memory, notice } = parseMemory(await work.host.readMemory());
    work.dispatch({ type: "remembered", memory });
    await look(work, await work.host.read(sheet, options));
    if (notice !== undefined) work.dispatch({ type: "told", message: { intent: "warning", text: notice } });
  });

/** Looks at a sheet again after the pane changed it. */
export const lookAgain = async (work: Work, sheet: string): Promise<void> => look(work, await work.host.read(sheet));

async function look(work: Work, snapshot: GridSnapshot): Promise<void> {
  const { review } = await loadCore();
  const reviewed = review(snapshot, checkOptions(work, snapshot.sheet));
  work.dispatch({ type: "checked", checked: { snapshot, review: reviewed, isStale: false } });
}

/** What this workbook's memory, its name and today's date mean for the checking of a sheet. */
export function checkOptions(work: Work, sheet: string): ReviewOptions {
  const base = { today: work.today, fileName: work.host.name };
  const { memory } = work.state();
  if (!memory) return base;
  const mapping = mappingOf(memory.sheets[sheet]);
  return { ...base, settings: memory.settings, waivers: memory.waivers, ...(mapping && { mapping }) };
}

/** The memory knows columns by their number, the reader by their meaning. */
const mappingOf = (memory: SheetMemory | undefined): ColumnMapping | undefined =>
  memory?.columns && Object.fromEntries(Object.entries(memory.columns).map(([column, id]) => [id, Number(column)]));

/** Stands on a finding and shows its cell on the sheet. */
export async function goTo(work: Work, finding: Finding): Promise<void> {
  work.dispatch({ type: "stoodOn", key: findingKey(finding) });
  await revealCell(work, finding.sheet, finding.cells[0]);
}

export const revealCell = (work: Work, sheet: string, { row, column }: CellAddress): Promise<void> =>
  perform(work, TEXTS.card.goTo, () => work.host.reveal(sheet, { top: row, left: column, bottom: row, right: column }));

export async function goToNeighbour(work: Work, step: 1 | -1): Promise<void> {
  const finding = neighbour(visibleFindings(work.state()), work.state().current, step);
  if (finding) await goTo(work, finding);
}
