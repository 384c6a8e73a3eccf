import type { EditPlan } from "../core/grid/edit";
import {
  addMissingColumns,
  dropRepeatedHeaders,
  joinTornRows,
  mergeShared,
  numberAnnexes,
  renumberOrdinals,
  renumberPrefixes,
  unmergeAndFill,
  type StructureAction,
} from "../core/structure";
import { readAnnexes, type ReviewOptions } from "../core/review";
import type { ApplyOutcome } from "../hosts/workbook";
import type { XlsxWorkbook } from "../hosts/xlsx";
import { choiceOption, type Options } from "./options";

/** What `--restructure` may ask of every annex, by the words of the command line. */
const ACTIONS = {
  join: joinTornRows,
  "drop-headers": dropRepeatedHeaders,
  "add-columns": addMissingColumns,
  renumber: (snapshot, annex) => renumberOrdinals(snapshot, annex, "heading"),
  "renumber-through": (snapshot, annex) => renumberOrdinals(snapshot, annex, "never"),
  "renumber-prefixes": (snapshot, annex) => renumberPrefixes(snapshot, annex, "never"),
  merge: mergeShared,
  unmerge: unmergeAndFill,
} as const satisfies Readonly<Record<string, StructureAction>>;

const NUMBER_ANNEXES = "number-annexes";
type ActionName = keyof typeof ACTIONS | typeof NUMBER_ANNEXES;
const NAMES: readonly ActionName[] = [...(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]), NUMBER_ANNEXES];

/** The actions of `--restructure a,b`, in the order in which they are to be done. */
export function restructureOption({ restructure }: Options): readonly ActionName[] {
  if (restructure === undefined) return [];
  return restructure.split(",").flatMap((name) => choiceOption("restructure", name.trim(), NAMES) ?? []);
}

/** Restructures every annex on the sheets, one action after the other; each looks at the sheet anew. */
export async function restructureSheets(
  workbook: XlsxWorkbook,
  sheets: readonly string[],
  names: readonly ActionName[],
  options: ReviewOptions,
): Promise<ApplyOutcome[]> {
  const outcomes: ApplyOutcome[] = [];
  const apply = async (plan: EditPlan): Promise<void> => void outcomes.push(await workbook.apply(plan));
  for (const name of names) {
    if (name === NUMBER_ANNEXES) for (const plan of await numberingOf(workbook, sheets, options)) await apply(plan);
    else for (const sheet of sheets) await restructureSheet(workbook, sheet, ACTIONS[name], options, apply);
  }
  return outcomes;
}

/** From the last annex up, so that rows which come or go move none that is still to be done. */
async function restructureSheet(
  workbook: XlsxWorkbook,
  sheet: string,
  action: StructureAction,
  options: ReviewOptions,
  apply: (plan: EditPlan) => Promise<void>,
): Promise<void> {
  const { annexes } = readAnnexes(await workbook.read(sheet), options);
  for (let index = annexes.length - 1; index >= 0; index--) {
    const snapshot = await workbook.read(sheet);
    const annex = readAnnexes(snapshot, options).annexes[index];
    if (annex) await apply(action(snapshot, annex));
  }
}

async function numberingOf(
  workbook: XlsxWorkbook,
  sheets: readonly string[],
  options: ReviewOptions,
): Promise<EditPlan[]> {
  const snapshots = await Promise.all(sheets.map((sheet) => workbook.read(sheet)));
  return numberAnnexes(snapshots.map((snapshot) => ({ snapshot, annexes: readAnnexes(snapshot, options).annexes })));
}
