import { formatIso } from "../../core/calendar";
import type { Waiver } from "../../core/memory/memory";
import type { WaiverScope } from "../../core/memory/waivers";
import type { Finding } from "../../core/rules/rule";
import { WAIVER_WORDS } from "../check/texts";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { remember } from "./remember";
import type { Work } from "./work";

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
    waivers: memory.waivers.filter((each) => JSON.stringify(each) !== JSON.stringify(waiver)),
  }));
