import { loadCore } from "../core";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { checkOptions } from "./look";
import { perform, type Work } from "./work";

/** Shows what every fix whose meaning is certain would change; applied only with consent. */
export const previewSafeFixes = (work: Work, { snapshot }: Checked): Promise<void> =>
  perform(work, TEXTS.busy.working, async () => {
    const { planSafeFixes } = await loadCore();
    const plan = planSafeFixes(snapshot, await checkOptions(work, snapshot));
    work.dispatch({ type: "previewed", plan });
  });
