import { loadFormat } from "../core";
import { TEXTS } from "../texts";
import { lookAgain } from "./look";
import { perform, type Work } from "./work";

/** Adds the practice annex as a sheet of its own, opens it and looks at it. */
export const practise = (work: Work): Promise<void> =>
  perform(work, TEXTS.firstRun.run, async (options) => {
    const { practiceAnnex } = await loadFormat();
    const [name = ""] = await work.host.addSheets([practiceAnnex(work.today.year)], options);
    await work.host.reveal(name, { top: 0, left: 0, bottom: 0, right: 0 });
    await lookAgain(work, name, options);
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.firstRun.done(name) } });
  });
