import type { FindingGroup } from "../../core/rules/group";
import { loadFormat } from "../core";
import { applyStep } from "./apply";
import { lookAtPrint } from "./lay-out";
import { perform, type Work } from "./work";

/** "Định dạng lại": mends what one finding of the check before printing says, and looks again. */
export const mendPrint = (work: Work, { title, findings }: FindingGroup): Promise<void> =>
  perform(work, title, async (options) => {
    const { planProposals } = await loadFormat();
    const proposals = findings.flatMap(({ suggestions: [first] }) => first ?? []);
    await applyStep(work, planProposals(findings[0].sheet, title, proposals), options);
    await lookAtPrint(work, options);
  });
