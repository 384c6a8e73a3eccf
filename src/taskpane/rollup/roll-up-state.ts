import type { CalendarDate } from "../../core/calendar";
import type { ExpectedUnit, SheetId, TypedOver } from "../../core/summary";
import { NO_DECISIONS, type AlignmentDecisions } from "../../core/summary/decisions";
import type { ReceivingLevel } from "../../core/summary/levels";
import type { DeskOptions } from "../../desk/desk";
import type { ComparisonView } from "../../desk/comparison-view";
import type { Survey } from "../../desk/survey";

/** What the receiver decided so far. */
export interface Choices {
  /** Null: as the annexes tell. */
  readonly level: ReceivingLevel | null;
  readonly receiver: string;
  readonly due: CalendarDate | null;
  readonly expected: readonly ExpectedUnit[];
  readonly receivedOn: Readonly<Record<string, CalendarDate>>;
  readonly unitOfFile: Readonly<Record<string, string>>;
  readonly fileOfUnit: Readonly<Record<string, string>>;
  readonly excludedFiles: readonly string[];
  readonly decisions: AlignmentDecisions;
  /** Null: all of them. */
  readonly sheets: readonly SheetId[] | null;
  /** The file with the superior's own plan. */
  readonly superior: string | null;
}

/** The tab "Tổng hợp": what was gathered, decided and written. */
export interface RollUpState {
  /** Sources that were read, in the order in which they came; sheets of the open workbook stand under its name. */
  readonly files: readonly string[];
  readonly choices: Choices;
  /** Null until something was gathered. */
  readonly survey: Survey | null;
  readonly comparison: ComparisonView | null;
  /** What a person wrote over an earlier roll-up of this workbook: told before it is replaced. */
  readonly typedOver: readonly TypedOver[];
  /** The first sheet that was written, to be opened. */
  readonly written: string | null;
}

export const NO_ROLL_UP: RollUpState = {
  files: [],
  choices: {
    level: null,
    receiver: "",
    due: null,
    expected: [],
    receivedOn: {},
    unitOfFile: {},
    fileOfUnit: {},
    excludedFiles: [],
    decisions: NO_DECISIONS,
    sheets: null,
    superior: null,
  },
  survey: null,
  comparison: null,
  typedOver: [],
  written: null,
};

/** What the roll-up takes of the choices; what nobody decided is left for it to tell. */
export function deskOptions(
  { level, receiver, due, sheets, superior, ...choices }: Choices,
  today: CalendarDate,
): DeskOptions {
  return {
    ...choices,
    today,
    ...(level && { level }),
    ...(receiver.trim() !== "" && { receiver: receiver.trim() }),
    ...(due && { due }),
    ...(sheets && { sheets }),
    ...(superior !== null && { superior }),
  };
}
