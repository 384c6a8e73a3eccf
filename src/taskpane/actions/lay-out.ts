import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { applyStep } from "./apply";
import { checkOptions } from "./look";
import { perform, type Work } from "./work";

/** Lays the sheet that the user looks at out to the official standard; texts stay as they are. */
export async function layOutSheet(work: Work): Promise<void> {
  await perform(work, TEXTS.format.run, async (options) => {
    const { layOut } = await loadCore();
    const snapshot = await work.host.read(await work.host.activeSheet(), options);
    const plan = layOut(snapshot, checkOptions(work, snapshot.sheet));
    if (plan.edits.length === 0)
      work.dispatch({ type: "told", message: { intent: "info", text: TEXTS.format.nothing } });
    else await applyStep(work, plan, options);
  });
}
