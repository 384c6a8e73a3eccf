import type { Level } from "../annex/annex";
import type { Period } from "../calendar";
import type { Severity } from "./severity";

/** What an office may decide about the checking; kept in the workbook's memory and exchanged as a file. */
export interface ReviewSettings {
  /** Overrides what the title says. */
  readonly period?: Period | undefined;
  readonly level?: Level | undefined;
  /** Rules that are switched off, or given another severity. */
  readonly rules: Readonly<Record<string, "off" | Severity>>;
  /** Ask for one house style of deadlines and agencies; off at first, nobody is nagged for style. */
  readonly houseStyle: boolean;
}

export const DEFAULT_SETTINGS: ReviewSettings = { rules: {}, houseStyle: false };
