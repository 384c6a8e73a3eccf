import { look } from "./look";
import { readUnmarked, toldOf, withMarking, type Marking } from "./marks";
import { keepInMind, recall } from "./memory";
import { loadOwnList } from "./own-list";
import { perform, type Work } from "./work";
import { TEXTS } from "../texts";

/** Switches the colours of a sheet; switched on, they follow every look at it. */
export const switchMarks = (work: Work, sheet: string, marking: Marking): Promise<void> =>
  perform(work, TEXTS.busy.working, async (options) => {
    await recall(work);
    const snapshot = await readUnmarked(work, sheet, options);
    const notice = await keepInMind(work, (memory) => withMarking(memory, sheet, marking));
    if (marking !== undefined || work.state().checked) {
      await loadOwnList(work);
      await look(work, snapshot, options);
    }
    const text = [toldOf(marking), ...notice].join(" ");
    work.dispatch({ type: "told", message: { intent: "success", text } });
  });
