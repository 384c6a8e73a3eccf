import { renameSheets } from "../../core/grid/rename-sheets";
import type { SheetContent } from "../../core/grid/sheet-content";
import { nameSheets } from "../../core/grid/sheet-name";
import type { TypedOver } from "../../core/summary";
import { untilAborted } from "../../hosts/until-aborted";
import type { ReadOptions } from "../../hosts/workbook";
import { loadRollUp } from "../core";
import { deskOptions } from "../rollup/roll-up-state";
import { TEXTS } from "../texts";
import { keepInMind } from "./memory";
import { stepRollUp } from "./survey";
import { perform, type Work } from "./work";

const TOP = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * Writes the summary into the open workbook, or writes an earlier one anew. What a person wrote over the earlier one is
 * told first, and replaced only when that was seen.
 */
export const writeRollUp = (work: Work, { overTyped = false } = {}): Promise<void> =>
  perform(work, TEXTS.rollUp.writing, async (options) => {
    const { recordSheet } = await loadRollUp();
    const desk = await work.desk();
    const { choices } = work.state().rollUp;
    const { sheets } = await untilAborted(options.signal, desk.rollUp(deskOptions(choices, work.today)));
    const record = recordSheet([]).name;
    const standing = (await work.host.sheets()).map(({ name }) => name);
    const isRefresh = standing.includes(record);
    const typed = isRefresh && !overTyped ? await typedCells(work, record, options) : [];
    stepRollUp(work, { typedOver: typed });
    if (typed.length > 0) {
      work.dispatch({ type: "told", message: { intent: "warning", text: TEXTS.rollUp.typedOver(typed.length) } });
      return;
    }
    await rememberRollUp(work);
    const pages = isRefresh ? sheets : renameSheets(sheets, nameSheets(sheets, standing));
    if (isRefresh) await work.host.putSheets([...[...pages].sort(listFirst), recordSheet(pages)], options);
    else await work.host.addSheets([...pages, recordSheet(pages)], options);
    const [first = ""] = pages.map(({ name }) => name);
    stepRollUp(work, { written: first });
    await work.host.reveal(first, TOP);
    const text = isRefresh ? TEXTS.rollUp.refreshed(pages.length) : TEXTS.rollUp.done(pages.length);
    work.dispatch({ type: "told", message: { intent: "success", text } });
  });

async function typedCells(work: Work, record: string, options: ReadOptions): Promise<readonly TypedOver[]> {
  const { typedOver } = await loadRollUp();
  const written = await work.host.read(record, options);
  const names = new Set([...written.rows.values()].map((cells) => String(cells.get(0)?.value ?? "")));
  const standing = (await work.host.sheets()).filter(({ name }) => names.has(name));
  const sheets = [];
  for (const { name } of standing) sheets.push(await work.host.read(name, options));
  return typedOver(written, sheets);
}

/** The formulas of the other sheets point at the list. */
const listFirst = (a: SheetContent, b: SheetContent): number => (b.tables?.length ?? 0) - (a.tables?.length ?? 0);

/** What the next quarter's roll-up can take over. */
export async function rememberRollUp(work: Work): Promise<void> {
  const { choices, survey } = work.state().rollUp;
  const { level, receiver, decisions } = choices;
  const units = (survey?.picture.rows ?? []).flatMap(({ submission: { unit } }) => (unit.isKnown ? [unit.name] : []));
  await keepInMind(work, (memory) => ({
    ...memory,
    rollUp: { receiver, units, decisions, ...(level && { level }) },
  }));
}
