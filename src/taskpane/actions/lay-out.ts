import type { LayoutOptions } from "../../core/layout";
import type { ReadOptions } from "../../hosts/workbook";
import type { FormatState } from "../format/format-state";
import { loadFormat } from "../core";
import { TEXTS } from "../texts";
import { applyStep } from "./apply";
import { checkOptions } from "./look";
import { readUnmarked } from "./marks";
import { inSlices } from "./slices";
import { perform, type Work } from "./work";

export const stepFormat = (work: Work, change: Partial<FormatState>): void =>
  work.dispatch({ type: "formatStepped", change });

/** Lays the sheet that the user looks at out to the official standard; texts stay as they are. */
export const layOutSheet = (work: Work): Promise<void> =>
  perform(work, TEXTS.format.run, async (options) => {
    const snapshot = await readUnmarked(work, await work.host.activeSheet(), options);
    const { cutsAnnex, layOutInSteps, readSheet } = await loadFormat();
    const checking = await checkOptions(work, snapshot);
    const chosen = work.state().format.options;
    const asksPrintArea =
      chosen.widensPrintArea === undefined && cutsAnnex(snapshot, readSheet(snapshot, checking).annexes);
    stepFormat(work, { asksPrintArea, printCheck: null });
    if (asksPrintArea) return;
    const plan = await inSlices(layOutInSteps(snapshot, checking, chosen), options);
    if (plan.edits.length > 0) await applyStep(work, plan, options);
    else work.dispatch({ type: "told", message: { intent: "info", text: TEXTS.format.nothing } });
  });

/** The user says what becomes of a print area that leaves a part out; another sheet is asked about anew. */
export async function decidePrintArea(work: Work, widensPrintArea: boolean): Promise<void> {
  const { options } = work.state().format;
  stepFormat(work, { options: { ...options, widensPrintArea }, asksPrintArea: false });
  await layOutSheet(work);
  stepFormat(work, { options });
}

/** Takes the user's choices, which hold for every sheet from now on. */
export const chooseLayout = (work: Work, options: LayoutOptions): void =>
  stepFormat(work, { options, printCheck: null });

/** "Kiểm tra trước khi in": where the sheet departs from the official form. Nothing is changed. */
export const checkPrint = (work: Work): Promise<void> =>
  perform(work, TEXTS.printCheck.run, (options) => lookAtPrint(work, options));

export async function lookAtPrint(work: Work, options: ReadOptions): Promise<void> {
  const snapshot = await readUnmarked(work, await work.host.activeSheet(), options);
  const { reviewPrint } = await loadFormat();
  stepFormat(work, { printCheck: reviewPrint(snapshot, await checkOptions(work, snapshot)) });
}
