import type { CatalogueEntry } from "../../core/agency";
import { formatIso, type CalendarDate } from "../../core/calendar";
import { cellAt, rowNumbers, type GridSnapshot } from "../../core/grid/snapshot";
import type { Level } from "../../core/agency";
import { loadCore } from "../core";
import type { OwnCatalogue } from "../state/state";
import { TEXTS } from "../texts";
import { lookAgain } from "./look";
import { perform, type Work } from "./work";

const LIST_COLUMNS = 6;

/** Reads the office's own list from its sheet, if the workbook has one, for every look from now on. */
export async function loadOwnList(work: Work): Promise<OwnCatalogue> {
  const { OWN_LIST_SHEET, readOwnList } = await loadCore();
  const sheets = await work.host.sheets();
  const hasList = sheets.some(({ name }) => name === OWN_LIST_SHEET);
  const { entries, problems } = readOwnList(hasList ? textsOf(await work.host.read(OWN_LIST_SHEET)) : []);
  return keepEntries(
    work,
    entries,
    problems.map(({ row, message }) => TEXTS.catalogue.problem(row, message)),
  );
}

/** A wording to be taken into the list; `wording` is a further name of the body called `name`. */
export interface ListWish {
  readonly name: string;
  readonly wording?: string;
  readonly level: Level;
  /** From when on the body counts: the plan's date. */
  readonly from: CalendarDate | undefined;
}

/** Takes a body, or a further name of one, into the office's own list, and looks at the sheet again in its light. */
export const takeIntoList = (work: Work, { name, wording, level, from }: ListWish): Promise<void> =>
  perform(work, TEXTS.catalogue.take, async () => {
    const { withBody } = await loadCore();
    const { entries, problems } = await loadOwnList(work);
    const date = from ? formatIso(from) : null;
    const longer = withBody(entries, { name, level, from: date, ...(wording !== undefined && { wording }) });
    const sheet = work.state().checked?.snapshot.sheet ?? (await work.host.activeSheet());
    await keepOwnList(work, longer, problems);
    await work.host.reveal(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    await lookAgain(work, sheet);
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.catalogue.taken(wording ?? name) } });
  });

/** Writes the list on its sheet and reads by it from now on. */
export async function keepOwnList(work: Work, entries: readonly CatalogueEntry[], problems: readonly string[] = []) {
  const { ownListSheet } = await loadCore();
  await work.host.putSheets([ownListSheet(entries)]);
  await keepEntries(work, entries, problems);
}

async function keepEntries(
  work: Work,
  entries: readonly CatalogueEntry[],
  problems: readonly string[],
): Promise<OwnCatalogue> {
  const { createCatalogue } = await loadCore();
  const own = { entries, problems, catalogue: createCatalogue(entries) };
  work.dispatch({ type: "listRead", own });
  return own;
}

/** The rows of the list, cell by cell, as shown. */
export const textsOf = (snapshot: GridSnapshot): string[][] =>
  rowNumbers(snapshot).map((row) =>
    Array.from({ length: LIST_COLUMNS }, (_, column) => cellAt(snapshot, { row, column }).text),
  );
