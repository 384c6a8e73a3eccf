import type { EditPlan } from "../../core/grid/edit";
import type { StructureId } from "../format/structure-ids";
import { STRUCTURE_NAMES } from "../format/texts";
import { loadFormat } from "../core";
import { TEXTS } from "../texts";
import { applyStep } from "./apply";
import { stepFormat } from "./lay-out";
import { checkOptions } from "./look";
import { readUnmarked } from "./marks";
import { perform, type Work } from "./work";

/** Shows what an action would change on the sheet that the user looks at; it is done when he agrees. */
export const previewStructure = (work: Work, id: StructureId): Promise<void> =>
  perform(work, STRUCTURE_NAMES[id], async (options) => {
    const { planForSheet, readSheet, STRUCTURE_ACTIONS } = await loadFormat();
    const snapshot = await readUnmarked(work, await work.host.activeSheet(), options);
    const checking = await checkOptions(work, snapshot);
    const plan = planForSheet(snapshot, checking, STRUCTURE_ACTIONS[id]);
    stepFormat(work, { printCheck: null });
    if (plan.edits.length > 0) work.dispatch({ type: "previewed", plan });
    else {
      const hasAnnex = readSheet(snapshot, checking).annexes.length > 0;
      const text = hasAnnex ? TEXTS.structure.nothing(STRUCTURE_NAMES[id]) : TEXTS.structure.none(snapshot.sheet);
      work.dispatch({ type: "told", message: { intent: "info", text } });
    }
  });

/** Looks through the workbook for annexes and shows how they would be numbered. */
export const previewNumbering = (work: Work): Promise<void> =>
  perform(work, TEXTS.numbering.run, async (options) => {
    const { numberAnnexes, readSheet, withoutOwnSheets } = await loadFormat();
    const shown = (await work.host.sheets()).filter(({ visibility }) => visibility === "visible");
    const sheets = [];
    for (const name of withoutOwnSheets(shown.map((sheet) => sheet.name))) {
      const snapshot = await readUnmarked(work, name, options);
      sheets.push({ snapshot, annexes: readSheet(snapshot, await checkOptions(work, snapshot)).annexes });
    }
    const numbering = numberAnnexes(sheets).filter(({ edits }) => edits.length > 0);
    stepFormat(work, { numbering });
    if (numbering.length === 0)
      work.dispatch({ type: "told", message: { intent: "info", text: TEXTS.numbering.nothing } });
  });

/** Numbers the annexes of all sheets: one step of undo for each sheet. */
export const applyNumbering = (work: Work, plans: readonly EditPlan[]): Promise<void> =>
  perform(work, TEXTS.numbering.run, async (options) => {
    for (const plan of plans) await applyStep(work, plan, options);
    stepFormat(work, { numbering: [] });
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.numbering.done(plans.length) } });
  });
