import type { Level } from "../../core/agency";
import { loadFormat } from "../core";
import { TEXTS } from "../texts";
import { loadOwnList } from "./own-list";
import { perform, type Work } from "./work";

export interface BlankWish {
  readonly year: number;
  readonly title: string;
  readonly level: Level;
  readonly sections: readonly string[];
  readonly rowsPerSection: number;
}

/** Adds a blank annex and the list sheet of its drop-downs, and opens it. */
export const createBlankAnnex = (work: Work, { level, ...wish }: BlankWish): Promise<void> =>
  perform(work, TEXTS.blank.title, async (options) => {
    const { agencyNames, blankAnnex } = await loadFormat();
    const { catalogue } = await loadOwnList(work);
    const agencies = agencyNames(catalogue.entries.values(), level, wish.year);
    const [name = ""] = await work.host.addSheets(blankAnnex({ ...wish, agencies }), options);
    await work.host.reveal(name, { top: 0, left: 0, bottom: 0, right: 0 });
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.blank.done(name) } });
  });
