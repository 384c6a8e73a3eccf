import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { checkOptions } from "./look";
import { lookAt } from "./look-at";
import { perform, type Work } from "./work";

/** Shows what every fix whose meaning is certain would change; applied only with consent. */
export const previewSafeFixes = (work: Work, { snapshot }: Checked): Promise<void> =>
  perform(work, TEXTS.busy.working, async (options) => {
    const plan = await lookAt(work, "fixes", snapshot, await checkOptions(work, snapshot), options);
    work.dispatch({ type: "previewed", plan });
  });
