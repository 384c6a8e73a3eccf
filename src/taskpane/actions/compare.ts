import { untilAborted } from "../../hosts/until-aborted";
import { deskOptions } from "../rollup/roll-up-state";
import { TEXTS } from "../texts";
import { stepRollUp } from "./survey";
import { perform, type Work } from "./work";

/** Lays the units' plans beside the superior's, in the pane. */
export const comparePlans = (work: Work): Promise<void> =>
  perform(work, TEXTS.compare.running, async ({ signal }) => {
    const desk = await work.desk();
    const options = deskOptions(work.state().rollUp.choices, work.today);
    stepRollUp(work, { comparison: await untilAborted(signal, desk.compare(options)) });
  });

/** The same as a sheet of the open workbook. */
export const writeComparison = (work: Work): Promise<void> =>
  perform(work, TEXTS.compare.write, async (options) => {
    const { comparison } = work.state().rollUp;
    const [name = ""] = await work.host.addSheets(comparison?.sheets ?? [], options);
    await work.host.reveal(name, { top: 0, left: 0, bottom: 0, right: 0 });
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.compare.written(name) } });
  });
