import { formatIso } from "../../core/calendar";
import type { Memory, Waiver } from "../../core/memory/memory";
import type { WaiverScope } from "../../core/memory/waivers";
import type { Finding } from "../../core/rules/rule";
import { loadCore } from "../core";
import { WAIVER_WORDS } from "../check/texts";
import { TEXTS } from "../texts";
import { lookAgain } from "./look";
import { perform, type Work } from "./work";

/** Puts a finding off, with the reason and the day, in the workbook's memory. */
export async function waiveFinding(work: Work, finding: Finding, scope: WaiverScope, reason: string): Promise<void> {
  const { waive } = await loadCore();
  const annexes = work.state().checked?.review.annexes ?? [];
  const waiver = waive(finding, scope, reason, annexes, formatIso(work.today));
  await remember(work, WAIVER_WORDS[scope].done, (memory) => ({ ...memory, waivers: [...memory.waivers, waiver] }));
}

export const takeBackWaiver = (work: Work, waiver: Waiver): Promise<void> =>
  remember(work, TEXTS.waivers.takenBack, (memory) => ({
    ...memory,
    waivers: memory.waivers.filter((each) => each !== waiver),
  }));

/** Changes what the workbook remembers, then looks at the sheet again in its light. */
export function remember(work: Work, told: string, change: (memory: Memory) => Memory): Promise<void> {
  return perform(work, TEXTS.busy.working, async () => {
    const { EMPTY_MEMORY, printMemory } = await loadCore();
    const memory = change(work.state().memory ?? EMPTY_MEMORY);
    await work.host.writeMemory(printMemory(memory));
    work.dispatch({ type: "remembered", memory });
    const sheet = work.state().checked?.snapshot.sheet;
    if (sheet !== undefined) await lookAgain(work, sheet);
    work.dispatch({ type: "told", message: { intent: "success", text: told } });
  });
}
