import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { loadClient, type Execute, type OfficeClient } from "./client";
import { tellOfOwnChanges, userTypes, type UserTyping } from "./events";
import { Executor, RELEASE } from "./executor";
import { ExcelFailure, UnknownMember, type ExcelErrorCode } from "./failure";
import type { Surroundings } from "./kinds/surroundings";
import { workbookObject } from "./kinds/workbook";
import { officeCommon } from "./office-common";
import type { RequestBody, Response } from "./protocol";
import { snapshotOfSheet, requireSheet, workbookOf, type SimWorkbook } from "./workbook-model";

/** Excel on the web refuses larger requests and answers (excel-platform.md 2.1). */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What a test may switch; all of it is how Excel really behaves, by the fact cited beside it. */
export interface Switches {
  /** 13 is ExcelApi 1.13, the floor of the manifest. */
  apiSet: number;
  /** Every request fails with InvalidOperationInCellEditMode until the user leaves the cell (#3388). */
  isEditingCell: boolean;
  /** Makes the nth call (1 is the next) fail with the code: what a batch that fails midway looks like. */
  failAtCall: { countdown: number; code: ExcelErrorCode } | undefined;
  /** Called before the answer of each round trip is worked out: a user who types meanwhile. */
  beforeRoundTrip: ((index: number) => void) | undefined;
  /** Tells which round trips, counted from 0, are left without an answer: a drop-down or a dialog is open (#4936). */
  isUnanswered: ((index: number) => boolean) | undefined;
  /** `mergeUndoGroup` fails with UndoNotSupported (#6491, #6711). */
  isUndoGroupingBroken: boolean;
  documentBytes: (() => Promise<Uint8Array>) | undefined;
  hostName: string;
}

export interface SimulatedExcel extends OfficeClient {
  readonly Office: ReturnType<typeof officeCommon>;
  readonly workbook: SimWorkbook;
  readonly around: Surroundings;
  readonly switches: Switches;
  /** Round trips that carry work; the client's own release of references is not awaited by anybody and not counted. */
  readonly roundTrips: RoundTrip[];
  /** Members that the simulation was asked for and does not know: a test with any is a failed test. */
  readonly unknownMembers: string[];
  /** Messages that were left without an answer, for Excel to do once the dialog is closed. */
  readonly unanswered: unknown[];
  /** Names of the calls that reached the workbook. */
  readonly calls: string[];
  readonly runOptions: unknown[];
  readonly panesShown: () => number;
  /** Answers one message, wherever the client that sends it runs. */
  readonly execute: Execute;
  snapshot: (sheet: string) => GridSnapshot;
  /** The user types into a cell; an add-in that asked for it is told. */
  readonly userTypes: UserTyping;
}

export function startExcel(sheets: readonly GridSnapshot[], given: Partial<Switches> = {}): SimulatedExcel {
  const switches: Switches = {
    apiSet: 13,
    isEditingCell: false,
    failAtCall: undefined,
    beforeRoundTrip: undefined,
    isUnanswered: undefined,
    isUndoGroupingBroken: false,
    documentBytes: undefined,
    hostName: "Excel",
    ...given,
  };
  const workbook = workbookOf(sheets);
  const around: Surroundings = {
    workbook,
    isOtherWorkbookInFront: false,
    undoLosses: [],
    tell: () => undefined,
    isWatched: false,
    changedSheets: new Set(),
  };
  const log = {
    roundTrips: [] as RoundTrip[],
    unknownMembers: [] as string[],
    unanswered: [] as unknown[],
    calls: [] as string[],
    runOptions: [] as unknown[],
  };
  const state = { isGrouped: false, panes: 0 };
  const beforeAction = (name: string) => {
    log.calls.push(name);
    if (state.isGrouped && switches.isUndoGroupingBroken && !/load$|\.Get/u.test(name))
      throw new ExcelFailure("UndoNotSupported", name);
    const code = around.beforeCall?.(name);
    if (code) throw new ExcelFailure(code, `planted at ${name}`);
    if (switches.failAtCall && --switches.failAtCall.countdown === 0)
      throw new ExcelFailure(switches.failAtCall.code, `planted at ${name}`);
  };
  const executor = new Executor({ root: workbookObject(around), apiSet: () => switches.apiSet, beforeAction });
  const execute = async (body: unknown) => {
    if (switches.isUnanswered?.(log.roundTrips.length + log.unanswered.length)) {
      log.unanswered.push(body);
      return new Promise<Response>(() => undefined);
    }
    try {
      const response = answer(executor, body as RequestBody, switches, log.roundTrips);
      tellOfOwnChanges(around);
      return response;
    } catch (error) {
      if (error instanceof UnknownMember) log.unknownMembers.push(error.message);
      throw error;
    }
  };
  const client = loadClient(execute);
  around.tell = client.tell;
  watchRuns(client, log.runOptions, state);
  const Office = officeCommon({
    workbook,
    apiSet: () => switches.apiSet,
    documentBytes: () => switches.documentBytes?.(),
    onShowPane: () => state.panes++,
    hostName: switches.hostName,
  });
  return {
    ...client,
    ...log,
    Office,
    workbook,
    around,
    switches,
    execute,
    panesShown: () => state.panes,
    userTypes: userTypes(around),
    snapshot: (name) => snapshotOfSheet(requireSheet(workbook, name)),
  };
}

let plainRun: ((...args: unknown[]) => Promise<unknown>) | undefined;

/** This client does not know `mergeUndoGroup` yet (the one on Microsoft's address does): noted where it is asked for. */
function watchRuns(client: OfficeClient, runOptions: unknown[], state: { isGrouped: boolean }): void {
  const run = (plainRun ??= client.Excel.run as (...args: unknown[]) => Promise<unknown>);
  const watched = async (...args: unknown[]) => {
    const options = args.length > 1 ? args[0] : {};
    runOptions.push(options);
    state.isGrouped = (options as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
    try {
      return await run(...args);
    } finally {
      state.isGrouped = false;
    }
  };
  Object.defineProperty(client.Excel, "run", { value: watched, configurable: true });
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function answer(executor: Executor, body: RequestBody, switches: Switches, roundTrips: RoundTrip[]): Response {
  const names = body.Actions.map(({ Name }) => Name);
  if (names.includes(RELEASE) && names.every((name) => name === RELEASE || name === ""))
    return success(executor.run(body));
  switches.beforeRoundTrip?.(roundTrips.length);
  const requestBytes = bytesOf(body);
  if (switches.isEditingCell) return refusal("InvalidOperationInCellEditMode", requestBytes, roundTrips);
  if (requestBytes > LARGEST_PAYLOAD) return refusal("RequestPayloadSizeLimitExceeded", requestBytes, roundTrips);
  const result = executor.run(body);
  const responseBytes = bytesOf(result);
  if (responseBytes > LARGEST_PAYLOAD) return refusal("ResponsePayloadSizeLimitExceeded", requestBytes, roundTrips);
  roundTrips.push({ requestBytes, responseBytes });
  // The answer crosses between processes: no object of the workbook itself reaches the client.
  return success(JSON.parse(JSON.stringify(result)) as Response["Body"]);
}

const success = (Body: Response["Body"]): Response => ({
  HttpStatusCode: 200,
  ErrorCode: "",
  ErrorMessage: "",
  Headers: null,
  Body,
});

function refusal(ErrorCode: ExcelErrorCode, requestBytes: number, roundTrips: RoundTrip[]): Response {
  roundTrips.push({ requestBytes, responseBytes: 0 });
  return { HttpStatusCode: 400, ErrorCode, ErrorMessage: ErrorCode, Headers: null, Body: null };
}
