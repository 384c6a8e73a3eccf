import type { Pasted } from "../../core/annex/pasted";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { lookAgain } from "./look";
import { perform, type Work } from "./work";

/** Puts a table from the clipboard on a new sheet, opens it and looks at it. */
export const pasteTable = (work: Work, pasted: Pasted): Promise<void> =>
  perform(work, TEXTS.paste.title, async (options) => {
    const { readPasted, sheetOfPasted } = await loadCore();
    const table = readPasted(pasted);
    if (!table) {
      work.dispatch({ type: "told", message: { intent: "warning", text: TEXTS.paste.noTable } });
      return;
    }
    const [name] = await work.host.addSheets([sheetOfPasted(table, TEXTS.paste.sheet)], options);
    if (name === undefined) return;
    await work.host.reveal(name, { top: 0, left: 0, bottom: 0, right: 0 });
    await lookAgain(work, name);
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.paste.done(name) } });
  });
