import type { Proposal } from "../../desk/proposals";
import { TEXTS } from "../texts";
import { rememberRollUp } from "./roll-up";
import { stepRollUp, takeSurvey } from "./survey";
import { perform, type Work } from "./work";

/** Keeps what a person said of tasks that look alike, in the workbook's memory too. */
export const decideAlignment = (
  work: Work,
  proposals: readonly Proposal[],
  verdict: "same" | "different",
): Promise<void> =>
  perform(work, TEXTS.rollUp.counting, async ({ signal }) => {
    const { choices } = work.state().rollUp;
    const pairs = proposals.map(({ main, other }) => [main.key, other.key] as const);
    const decisions = { ...choices.decisions, [verdict]: [...choices.decisions[verdict], ...pairs] };
    stepRollUp(work, { choices: { ...choices, decisions } });
    await takeSurvey(work, signal);
    await rememberRollUp(work);
  });
