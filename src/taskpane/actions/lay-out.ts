import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { applyStep } from "./apply";
import { checkOptions, lookAgain } from "./look";
import { readUnmarked } from "./marks";
import { perform, type Work } from "./work";

/** Lays the sheet that the user looks at out to the official standard; texts stay as they are. */
export async function layOutSheet(work: Work): Promise<void> {
  await perform(work, TEXTS.format.run, async (options) => {
    const { layOut } = await loadCore();
    const snapshot = await readUnmarked(work, await work.host.activeSheet(), options);
    const plan = layOut(snapshot, await checkOptions(work, snapshot));
    if (plan.edits.length > 0) return applyStep(work, plan, options);
    if (work.state().checked?.snapshot.sheet === snapshot.sheet) await lookAgain(work, snapshot.sheet);
    work.dispatch({ type: "told", message: { intent: "info", text: TEXTS.format.nothing } });
  });
}
