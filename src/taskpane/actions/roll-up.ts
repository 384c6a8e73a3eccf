import type { ReviewedFile } from "../../core/roll-up";
import type { FileFailure, RollUpInput } from "../../core/summary";
import { HostError } from "../../hosts/refusals";
import type { ReadOptions } from "../../hosts/workbook";
import { loadRollUp } from "../core";
import type { PickedFile } from "../state/state";
import { TEXTS } from "../texts";
import { perform, refuseIfAborted, type Work } from "./work";

/** Rolls the picked files up into new sheets of the open workbook, and opens the first of them. */
export const rollUpPicked = (work: Work): Promise<void> =>
  perform(work, TEXTS.rollUp.title, async (options) => {
    const { rollUp } = await loadRollUp();
    const { inputs, failures } = await readAll(work, options);
    const { cards, sheets } = rollUp(inputs, failures, { today: work.today });
    const names = inputs.length > 0 ? await work.host.addSheets(sheets, options) : [];
    work.dispatch({ type: "rolledUp", result: { cards, sheets: names } });
    const [first] = names;
    if (first !== undefined) await work.host.reveal(first, { top: 0, left: 0, bottom: 0, right: 0 });
    const text = first === undefined ? TEXTS.rollUp.nothing : TEXTS.rollUp.done(names.length);
    work.dispatch({ type: "told", message: { intent: failures.length > 0 ? "warning" : "success", text } });
  });

/** File by file, so that progress shows and stopping works; a file that cannot be read stands in the cards. */
async function readAll(work: Work, { signal, onProgress }: Required<ReadOptions>): Promise<ReviewedFile> {
  const inputs: RollUpInput[] = [];
  const failures: FileFailure[] = [];
  const { picked } = work.state();
  for (const [index, file] of picked.entries()) {
    refuseIfAborted(signal);
    onProgress(index / picked.length);
    const reviewed = await readOne(work, file);
    inputs.push(...reviewed.inputs);
    failures.push(...reviewed.failures);
  }
  return { inputs, failures };
}

async function readOne(work: Work, { name, file }: PickedFile): Promise<ReviewedFile> {
  const { reviewSentFile } = await loadRollUp();
  try {
    const document = await work.readFile(file);
    const visible = document.sheets.filter(({ visibility }) => visibility === "visible");
    const sheets = visible.map((sheet) => document.sheet(sheet.name));
    return reviewSentFile({ file: name, sheets }, { today: work.today });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { inputs: [], failures: [{ file: name, code: error.code, message: error.message }] };
  }
}
