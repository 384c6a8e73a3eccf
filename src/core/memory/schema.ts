import { z } from "zod";
import { COLUMN_IDS, RESULT_COLUMN_IDS, ROW_KINDS } from "../annex/annex";

const calendarDate = z.object({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) });
const severity = z.enum(["error", "warning", "info"]);

export const period = z.object({ from: calendarDate, to: calendarDate });
export const level = z.enum(["commune", "district", "province", "central"]);
export const ruleSetting = z.union([z.literal("off"), severity]);

export const settings = z.object({
  period: period.optional(),
  level: level.optional(),
  rules: z.record(z.string(), ruleSetting),
  houseStyle: z.boolean(),
});

const waived = { ruleId: z.string(), reason: z.string(), on: z.string().optional() };

export const waiver = z.discriminatedUnion("scope", [
  z.object({ scope: z.literal("cell"), ...waived, content: z.string() }),
  z.object({ scope: z.literal("value"), ...waived, value: z.string() }),
  z.object({ scope: z.literal("rule"), ...waived }),
]);

export const mark = z.object({
  row: z.int().min(0),
  column: z.int().min(0),
  text: z.string(),
  fill: z.string().nullable(),
});

export const columnMeaning = z.enum([...COLUMN_IDS, ...RESULT_COLUMN_IDS, "extra"]);
export const rowKind = z.enum(ROW_KINDS);
export const marking = z.enum(["findings", "rows"]);

export const sheetMemory = z.object({
  /** Which column is which, told by hand: zero-based column numbers; "extra" is none of the known ones. */
  columns: z.record(z.string(), columnMeaning).optional(),
  /** Kinds of rows corrected by hand, by the row's folded text. */
  rowKinds: z.record(z.string(), rowKind).optional(),
  /** What is shown by colours on the sheet; absent: nothing. */
  marking: marking.optional(),
});

const pairs = z.array(z.tuple([z.string(), z.string()]).readonly()).readonly();

/** What the last roll-up into this workbook was told, for the next quarter. */
export const rollUpMemory = z.object({
  level: z.enum(["commune", "district", "province"]).optional(),
  receiver: z.string(),
  /** The units that reported or should have. */
  units: z.array(z.string()),
  /** Which tasks are one and which are not, by their keys (`taskKey`). */
  decisions: z.object({ same: pairs, different: pairs }),
});

export const refusal = z.object({ value: z.string(), suggestion: z.string() });

export const memory = z.object({
  version: z.literal(1),
  /** Which set of rules the settings were handed out with. */
  rulesVersion: z.string().optional(),
  /** Which set of rules the last receipt was made with. */
  checkedWith: z.string().optional(),
  settings,
  waivers: z.array(waiver),
  /** Suggestions that were refused for a value: never offered again in this workbook. */
  refusals: z.array(refusal),
  sheets: z.record(z.string(), sheetMemory),
  /** Cells that were filled, with the fill to give back, by sheet. */
  marks: z.record(z.string(), z.array(mark)).optional(),
  rollUp: rollUpMemory.optional(),
});
