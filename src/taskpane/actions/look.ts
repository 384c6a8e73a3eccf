import type { GridSnapshot } from "../../core/grid/snapshot";
import type { ReviewOptions } from "../../core/review";
import type { ReadOptions } from "../../hosts/workbook";
import { loadCore } from "../core";
import { lookAt } from "./look-at";
import { readUnmarked, showMarks } from "./marks";
import type { Work } from "./work";

/** Looks at a sheet again after the pane changed it. */
export const lookAgain = async (work: Work, sheet: string, options: ReadOptions = {}): Promise<void> =>
  look(work, await readUnmarked(work, sheet, options), options);

export async function look(work: Work, snapshot: GridSnapshot, options: ReadOptions = {}): Promise<void> {
  const reviewed = await lookAt(work, "review", snapshot, await checkOptions(work, snapshot), options);
  work.dispatch({ type: "checked", checked: { snapshot, review: reviewed, isStale: false } });
  await showMarks(work, snapshot, reviewed);
}

/** What this workbook's memory, its name and today's date mean for the checking of a sheet. */
export async function checkOptions(work: Work, snapshot: GridSnapshot): Promise<ReviewOptions> {
  const { correctedRows, mappingOf } = await loadCore();
  const { memory, own } = work.state();
  const base = { today: work.today, fileName: work.host.name, ...(own && { catalogue: own.catalogue }) };
  if (!memory) return base;
  const { settings, waivers, refusals } = memory;
  const mapping = mappingOf(memory.sheets[snapshot.sheet]?.columns);
  const rowKinds = correctedRows(snapshot, memory.sheets[snapshot.sheet]?.rowKinds);
  return { ...base, settings, waivers, refusals, rowKinds, ...(mapping && { mapping }) };
}
