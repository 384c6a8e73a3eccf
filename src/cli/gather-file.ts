import { basename } from "node:path";
import { parseMemory, senderRules } from "../core/memory/memory";
import { withoutOwnSheets } from "../core/own-sheets";
import { reviewSentFile } from "../core/roll-up";
import type { FileFailure, RollUpInput } from "../core/summary";
import { HostError } from "../hosts/refusals";
import type { FileContext } from "./file-context";
import { readInput } from "./input";
import { optionsFrom, reviewData, type ReviewData } from "./review-file";

type InputData = Omit<RollUpInput, "reading">;

/** One file of a roll-up as data: what its cells mean is read once more by whoever counts. */
export interface GatheredFile {
  readonly inputs: readonly InputData[];
  readonly failures: readonly FileFailure[];
  /** By which options it was reviewed; absent where it could not be. */
  readonly data?: ReviewData;
  /** Messages to people. */
  readonly told: readonly string[];
}

/** Every annex of one file, or why it could not be read. */
export async function gatherFile(path: string, { base, terminal }: FileContext): Promise<GatheredFile> {
  const file = basename(path);
  try {
    const input = await readInput(path, terminal);
    const sheets = withoutOwnSheets(input.sheets);
    if (sheets.length === 0) return { inputs: [], failures: [], told: [`${file}: ${OWN_FILE}`] };
    const data = reviewData(input);
    const checkedWith = senderRules(parseMemory(input.memory).memory);
    const sent = { file, sheets: sheets.map((sheet) => input.read(sheet)), senderRules: checkedWith };
    const { inputs, failures } = reviewSentFile(sent, optionsFrom(data, base));
    return { inputs: inputs.map(asData), failures, data, told: [] };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { inputs: [], failures: [{ file, code: error.code, message: error.message }], told: [] };
  }
}

const asData = ({ file, sheet, annex, findings, rulesVersion, senderRules: checkedWith }: RollUpInput): InputData => ({
  file,
  sheet,
  annex,
  findings,
  rulesVersion,
  senderRules: checkedWith,
});

const OWN_FILE = "là bảng do Phụ lục lập ra, không phải tệp của một đơn vị, nên không tổng hợp.";
