import type { Level } from "../annex/annex";
import { compareDates, type CalendarDate, type Period } from "../calendar";
import { compareVietnamese } from "../text/collate";
import type { TakenAnnex } from "./entries";
import type { FileFailure, FindingCounts, RollUpInput, RollUpOptions } from "./input";
import { balanceOf, leaveOut, type RowBalance } from "./left-out";
import { reportingUnit, unitOfFailure, unitOrder, unitResolver, type ReportingUnit } from "./units";

/** What became of one table, or of a file that holds none. The user sees all cards before anything is merged. */
export interface SourceCard {
  readonly file: string;
  readonly sheet: string | null;
  /** The first row of the table, zero-based. */
  readonly tableTop: number;
  readonly unit: ReportingUnit;
  readonly state: "taken" | "other-version" | "excluded" | "failed";
  readonly title: string;
  readonly level?: Level | undefined;
  readonly period?: Period | undefined;
  readonly document?: { readonly number?: string; readonly date?: CalendarDate } | undefined;
  readonly isProgressReport: boolean;
  readonly rows: RowBalance;
  readonly findings: FindingCounts;
  /** The receiver's rules, by which the findings are counted. */
  readonly rulesVersion: string | null;
  /** The rules that the sender had checked with, where the file tells. */
  readonly senderRules: string | null;
  readonly receivedOn?: CalendarDate | undefined;
  /** Other files of the same unit, one of which has to be chosen. */
  readonly otherFiles: readonly string[];
  /** Why a failed file could not be read: a Vietnamese sentence. */
  readonly failure?: { readonly code: string; readonly message: string };
}

export interface Gathering {
  readonly cards: readonly SourceCard[];
  readonly taken: readonly TakenAnnex[];
}

const NO_ROWS: RowBalance = { rowsIn: 0, taken: { items: 0, continuations: 0 }, leftOut: {} };

/** Decides table by table what is taken, independent of the order in which files come. */
export function gather(
  inputs: readonly RollUpInput[],
  failures: readonly FileFailure[],
  options: RollUpOptions,
): Gathering {
  const unitOf = unitResolver(options);
  const owned = inputs.map((input): TakenAnnex => ({ unit: unitOf(input), input })).sort(inOrder(options));
  const filesOfUnit = groupFiles(owned, options);
  const judged = owned.map((annex) => ({ annex, card: cardOf(annex, filesOfUnit, options) }));
  const failed = [...failures]
    .sort((a, b) => compareVietnamese(a.file, b.file))
    .map((failure) => failedCard(failure, options));
  return {
    cards: [...judged.map(({ card }) => card), ...failed],
    taken: judged.filter(({ card }) => card.state === "taken").map(({ annex }) => annex),
  };
}

const inOrder = (options: RollUpOptions) => {
  const compareUnits = unitOrder(options.expected);
  return (a: TakenAnnex, b: TakenAnnex): number =>
    compareUnits(a.unit, b.unit) ||
    compareVietnamese(a.input.file, b.input.file) ||
    compareVietnamese(a.input.sheet, b.input.sheet) ||
    a.input.annex.range.top - b.input.annex.range.top;
};

type FilesOfUnit = ReadonlyMap<string, readonly RollUpInput[]>;

function groupFiles(owned: readonly TakenAnnex[], { excludedFiles = [] }: RollUpOptions): FilesOfUnit {
  const files = new Map<string, RollUpInput[]>();
  for (const { unit, input } of owned) {
    if (excludedFiles.includes(input.file)) continue;
    const inputs = files.get(unit.key) ?? [];
    if (!inputs.some(({ file }) => file === input.file)) inputs.push(input);
    files.set(unit.key, inputs);
  }
  return files;
}

function cardOf(annex: TakenAnnex, filesOfUnit: FilesOfUnit, options: RollUpOptions): SourceCard {
  const { unit, input } = annex;
  const { file, sheet, annex: table, findings, rulesVersion, senderRules = null, receivedOn } = input;
  const files = filesOfUnit.get(unit.key) ?? [];
  const state = stateOf(annex, files, options);
  return {
    file,
    sheet,
    tableTop: table.range.top,
    unit,
    state,
    title: table.context.title,
    level: table.context.level,
    period: input.reading.period,
    document: table.context.decision,
    isProgressReport: ["result", "rate", "status"].some((column) => column in table.columns),
    rows: state === "taken" ? balanceOf(table) : leaveOut(table, state),
    findings,
    rulesVersion,
    senderRules,
    receivedOn: receivedOn ?? options.expected?.find((one) => reportingUnit(one.unit).key === unit.key)?.receivedOn,
    otherFiles: files.map((other) => other.file).filter((other) => other !== file),
  };
}

function stateOf({ unit, input }: TakenAnnex, files: readonly RollUpInput[], options: RollUpOptions) {
  if (options.excludedFiles?.includes(input.file) === true) return "excluded";
  return chosenFile(unit, files, options) === input.file ? "taken" : "other-version";
}

/** The user's choice; until he makes it the file received last, else the last by name. One unit is never counted twice. */
function chosenFile(unit: ReportingUnit, files: readonly RollUpInput[], { fileOfUnit = {} }: RollUpOptions) {
  const choice = Object.entries(fileOfUnit).find(([name]) => reportingUnit(name).key === unit.key)?.[1];
  if (choice !== undefined && files.some(({ file }) => file === choice)) return choice;
  return [...files].sort(byArrival).at(-1)?.file;
}

const byArrival = (a: RollUpInput, b: RollUpInput): number =>
  (a.receivedOn && b.receivedOn ? compareDates(a.receivedOn, b.receivedOn) : 0) || compareVietnamese(a.file, b.file);

function failedCard(failure: FileFailure, options: RollUpOptions): SourceCard {
  const { file, sheet = null, code, message, receivedOn } = failure;
  return {
    file,
    sheet,
    tableTop: 0,
    unit: unitOfFailure(failure, options),
    state: "failed",
    title: "",
    isProgressReport: false,
    rows: NO_ROWS,
    findings: { error: 0, warning: 0, info: 0 },
    rulesVersion: null,
    senderRules: null,
    receivedOn,
    otherFiles: [],
    failure: { code, message },
  };
}
