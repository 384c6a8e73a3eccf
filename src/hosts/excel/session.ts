import { HostError, type RefusalCode } from "../refusals";
import { asHostError, excelCode } from "./errors";
import { within } from "./patience";

/** An open drop-down or dialog holds back every request without an error (office-js #4936). */
const PATIENCE_MS = 60_000;

/**
 * One conversation with Excel. Cell edit mode is refused at once: waiting for it would hang the pane (#3388).
 * @param general the refusal for a failure that Excel does not explain.
 * @throws HostError
 */
export async function inExcel<T>(work: Work<T>, general: RefusalCode = "host-failed"): Promise<T> {
  try {
    return await run({}, work);
  } catch (error) {
    throw asHostError(error, general);
  }
}

/** As `inExcel`, what it writes taken back by one Ctrl+Z where Excel can do that (ExcelApi 1.20), else step by step. */
export async function inOneUndoStep<T>(work: Work<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return inExcel(work);
  try {
    return await run({ mergeUndoGroup: true }, work);
  } catch (error) {
    // Refused for no visible reason at times (#6491, #6711); what was written by then has been taken back.
    if (causeCode(error) !== "UndoNotSupported") throw asHostError(error);
    return inExcel(work);
  }
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Ends when the work ends. `Excel.run` goes on to give back the references that it held, and where it waits for that
 * it would hang as long as Excel does not answer.
 */
const run = <T>(options: Excel.RunOptions, work: Work<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const watched: Work<void> = (context) =>
      work(context).then(resolve, (error: unknown) => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- passed on as it came, from whichever realm
        reject(error);
        throw error;
      });
    Excel.run(options, watched).catch(reject);
  });

const causeCode = (error: unknown): string | undefined => excelCode(error instanceof HostError ? error.cause : error);

/** Sends what was asked for, and gives up when Excel does not answer. What was sent may still be done later on. */
export const sync = (context: Excel.RequestContext): Promise<void> =>
  within(PATIENCE_MS, context.sync(), () => {
    throw new HostError("host-busy");
  });
