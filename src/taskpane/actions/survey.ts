import { untilAborted } from "../../hosts/until-aborted";
import type { Choices, RollUpState } from "../rollup/roll-up-state";
import { deskOptions } from "../rollup/roll-up-state";
import { TEXTS } from "../texts";
import { perform, type Work } from "./work";

export const stepRollUp = (work: Work, change: Partial<RollUpState>): void =>
  work.dispatch({ type: "rollUpStepped", change });

/** Takes a decision of the receiver and shows what becomes of it. */
export async function choose(work: Work, change: Partial<Choices>): Promise<void> {
  stepRollUp(work, { choices: { ...work.state().rollUp.choices, ...change }, comparison: null });
  await perform(work, TEXTS.rollUp.counting, ({ signal }) => takeSurvey(work, signal));
}

/** Counts until nothing more was decided meanwhile. */
export async function takeSurvey(work: Work, signal: AbortSignal): Promise<void> {
  const desk = await work.desk();
  let { choices, files } = work.state().rollUp;
  for (let isOld = true; isOld;) {
    const survey =
      files.length === 0 ? null : await untilAborted(signal, desk.survey(deskOptions(choices, work.today)));
    stepRollUp(work, { survey });
    const { rollUp } = work.state();
    isOld = rollUp.choices !== choices || rollUp.files !== files;
    ({ choices, files } = rollUp);
  }
}
