import type { CellAddress } from "../../core/grid/address";
import type { Finding } from "../../core/rules/rule";
import { findingKey, neighbour } from "../state/finding-key";
import { visibleFindings } from "../state/reducer";
import { TEXTS } from "../texts";
import { look } from "./look";
import { readUnmarked } from "./marks";
import { recall } from "./memory";
import { loadOwnList } from "./own-list";
import { perform, type Work } from "./work";

/** Looks at the sheet that the user looks at. */
export const check = (work: Work): Promise<void> =>
  perform(work, TEXTS.check.running, async (options) => {
    const sheet = await work.host.activeSheet();
    const notice = await recall(work);
    await loadOwnList(work);
    await look(work, await readUnmarked(work, sheet, options), options);
    if (notice !== undefined) work.dispatch({ type: "told", message: { intent: "warning", text: notice } });
  });

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
