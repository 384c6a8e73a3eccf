import type { GridSnapshot } from "../../core/grid/snapshot";
import type { CheckOptions } from "../../desk/desk";
import type { ReadOptions } from "../../hosts/workbook";
import { loadRollUp } from "../core";
import { TEXTS } from "../texts";
import { recall } from "./memory";
import { loadOwnList } from "./own-list";
import { stepRollUp, takeSurvey } from "./survey";
import { perform, refuseIfAborted, type Work } from "./work";

/** Reads and checks files one by one; stopping keeps those that were read. Nothing is written. */
export const addFiles = (work: Work, files: readonly File[]): Promise<void> =>
  perform(work, TEXTS.rollUp.title, async ({ signal }) => {
    const options = await beginGathering(work);
    const desk = await work.desk();
    for (const [index, file] of files.entries()) {
      if (signal.aborted) break;
      const label = TEXTS.rollUp.reading(index + 1, files.length, file.name);
      work.dispatch({ type: "progressed", share: index / files.length, label });
      await desk.addFile(file.name, new Uint8Array(await file.arrayBuffer()), options);
      nameSource(work, file.name);
    }
    await takeSurvey(work, new AbortController().signal);
    refuseIfAborted(signal);
  });

/** The sheets of the open workbook that may hold annexes: those that are seen and that this product did not make. */
export async function sheetsToTake(work: Work): Promise<readonly string[]> {
  const { withoutOwnSheets } = await loadRollUp();
  const sheets = await work.host.sheets();
  return withoutOwnSheets(sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name));
}

/** Takes sheets of the open workbook as a source of their own, under its name; none of them takes the source away. */
export async function takeSheets(work: Work, names: readonly string[]): Promise<void> {
  if (names.length === 0) return dropSource(work, work.host.name);
  await perform(work, TEXTS.rollUp.title, async (reading) => {
    const options = await beginGathering(work);
    const sheets: GridSnapshot[] = [];
    for (const name of names) sheets.push(await readSheet(work, name, reading));
    const desk = await work.desk();
    await desk.addSheets({ name: work.host.name, sheets, memory: work.state().memory }, options);
    nameSource(work, work.host.name);
    await takeSurvey(work, reading.signal);
  });
}

async function readSheet(work: Work, name: string, options: Required<ReadOptions>): Promise<GridSnapshot> {
  refuseIfAborted(options.signal);
  return work.host.read(name, options);
}

export const dropSource = (work: Work, name: string): Promise<void> =>
  perform(work, TEXTS.rollUp.counting, async ({ signal }) => {
    const desk = await work.desk();
    await desk.remove(name);
    const { files, choices } = work.state().rollUp;
    const superior = choices.superior === name ? null : choices.superior;
    stepRollUp(work, {
      files: files.filter((file) => file !== name),
      choices: { ...choices, superior },
      comparison: null,
    });
    await takeSurvey(work, signal);
  });

/** The first source brings back what the last roll-up into this workbook was told. */
async function beginGathering(work: Work): Promise<CheckOptions> {
  await recall(work);
  const { entries } = await loadOwnList(work);
  const { rollUp, memory } = work.state();
  if (rollUp.files.length === 0 && memory?.rollUp) {
    const { decisions, level = null, receiver } = memory.rollUp;
    stepRollUp(work, { choices: { ...rollUp.choices, decisions, receiver, level } });
  }
  return { today: work.today, agencies: entries };
}

function nameSource(work: Work, name: string): void {
  const { files } = work.state().rollUp;
  stepRollUp(work, { files: [...files.filter((file) => file !== name), name], written: null, comparison: null });
}
