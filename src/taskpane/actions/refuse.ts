import type { Refusal } from "../../core/memory/refusals";
import type { Finding, Proposal } from "../../core/rules/rule";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { remember } from "./remember";
import type { Work } from "./work";

/** Never offers this suggestion again for this value, in this workbook. */
export async function refuseSuggestion(work: Work, finding: Finding, proposal: Proposal): Promise<void> {
  const { refuse } = await loadCore();
  const refusal = refuse(finding, proposal);
  await remember(work, TEXTS.refusals.done(refusal.suggestion), (memory) => ({
    ...memory,
    refusals: [...memory.refusals, refusal],
  }));
}

export const takeBackRefusal = (work: Work, { value, suggestion }: Refusal): Promise<void> =>
  remember(work, TEXTS.refusals.takenBack, (memory) => ({
    ...memory,
    refusals: memory.refusals.filter((each) => each.value !== value || each.suggestion !== suggestion),
  }));
