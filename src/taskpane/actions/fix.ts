import { loadCore } from "../core";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { checkOptions } from "./look";
import { inSlices } from "./slices";
import { perform, type Work } from "./work";

/** Shows what every fix whose meaning is certain would change; applied only with consent. */
export const previewSafeFixes = (work: Work, { snapshot }: Checked): Promise<void> =>
  perform(work, TEXTS.busy.working, async (options) => {
    const { safeFixesInSteps } = await loadCore();
    const plan = await inSlices(safeFixesInSteps(snapshot, await checkOptions(work, snapshot)), options);
    work.dispatch({ type: "previewed", plan });
  });
