import type { Memory } from "../../core/memory/memory";
import { TEXTS } from "../texts";
import { lookAgain } from "./look";
import { keepInMind } from "./memory";
import { perform, type Work } from "./work";

/** Changes what the workbook remembers, then looks at the sheet again in its light. */
export const remember = (work: Work, told: string, change: (memory: Memory) => Memory): Promise<void> =>
  perform(work, TEXTS.busy.working, async () => {
    const notice = await keepInMind(work, change);
    const sheet = work.state().checked?.snapshot.sheet;
    if (sheet !== undefined) await lookAgain(work, sheet);
    work.dispatch({ type: "told", message: { intent: "success", text: [told, ...notice].join(" ") } });
  });
