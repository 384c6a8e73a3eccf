import { z } from "zod";
import { COLUMN_IDS, RESULT_COLUMN_IDS, ROW_KINDS } from "../annex/annex";

const calendarDate = z.object({ year: z.int(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) });
const severity = z.enum(["error", "warning", "info"]);

export const settings = z.object({
  period: z.object({ from: calendarDate, to: calendarDate }).optional(),
  level: z.enum(["commune", "district", "province", "central"]).optional(),
  rules: z.record(z.string(), z.union([z.literal("off"), severity])),
  houseStyle: z.boolean(),
});

const waived = { ruleId: z.string(), reason: z.string(), on: z.string().optional() };

const waiver = z.discriminatedUnion("scope", [
  z.object({ scope: z.literal("cell"), ...waived, content: z.string() }),
  z.object({ scope: z.literal("value"), ...waived, value: z.string() }),
  z.object({ scope: z.literal("rule"), ...waived }),
]);

const mark = z.object({
  row: z.int().min(0),
  column: z.int().min(0),
  text: z.string(),
  fill: z.string().nullable(),
});

const sheetMemory = z.object({
  /** Which column is which, told by hand: zero-based column numbers; "extra" is none of the known ones. */
  columns: z.record(z.string(), z.enum([...COLUMN_IDS, ...RESULT_COLUMN_IDS, "extra"])).optional(),
  /** Kinds of rows corrected by hand, by the row's folded text. */
  rowKinds: z.record(z.string(), z.enum(ROW_KINDS)).optional(),
  /** What is shown by colours on the sheet; absent: nothing. */
  marking: z.enum(["findings", "rows"]).optional(),
});

const pairs = z.array(z.tuple([z.string(), z.string()]).readonly()).readonly();

/** What the last roll-up into this workbook was told, for the next quarter. */
const rollUpMemory = z.object({
  level: z.enum(["commune", "district", "province"]).optional(),
  receiver: z.string(),
  /** The units that reported or should have. */
  units: z.array(z.string()),
  /** Which tasks are one and which are not, by their keys (`taskKey`). */
  decisions: z.object({ same: pairs, different: pairs }),
});

const memory = z.object({
  version: z.literal(1),
  /** Which set of rules the settings were handed out with. */
  rulesVersion: z.string().optional(),
  /** Which set of rules the last receipt was made with. */
  checkedWith: z.string().optional(),
  settings,
  waivers: z.array(waiver),
  /** Suggestions that were refused for a value: never offered again in this workbook. */
  refusals: z.array(z.object({ value: z.string(), suggestion: z.string() })),
  sheets: z.record(z.string(), sheetMemory),
  /** Cells that were filled, with the fill to give back, by sheet. */
  marks: z.record(z.string(), z.array(mark)).optional(),
  rollUp: rollUpMemory.optional(),
});

/** What a workbook remembers for the product, alike in every host (one hidden sheet). */
export type Memory = z.infer<typeof memory>;
export type Waiver = z.infer<typeof waiver>;
export type SheetMemory = z.infer<typeof sheetMemory>;
export type RollUpMemory = z.infer<typeof rollUpMemory>;

const MEMORY_VERSION = 1;

export const EMPTY_MEMORY: Memory = {
  version: MEMORY_VERSION,
  settings: { rules: {}, houseStyle: false },
  waivers: [],
  refusals: [],
  sheets: {},
};

export interface MemoryReading {
  readonly memory: Memory;
  /** False where a newer version wrote it: it is used as far as understood and never overwritten. */
  readonly isWritable: boolean;
  /** A Vietnamese sentence for the user when something could not be read. */
  readonly notice?: string;
}

/** Reads what a workbook remembers. Never throws: what is damaged or too new is told, and nothing of it is lost. */
export function parseMemory(text: string | null): MemoryReading {
  if (text === null) return { memory: EMPTY_MEMORY, isWritable: true };
  const json = parseJson(text);
  const parsed = memory.safeParse(json);
  if (parsed.success) return { memory: parsed.data, isWritable: true };
  if (isNewer(json)) {
    const notice =
      "Sổ tính này đã được một bản Phụ lục mới hơn ghi nhớ thiết lập. Bản đang dùng chỉ đọc, không ghi đè; hãy cập nhật để dùng đủ.";
    return { memory: EMPTY_MEMORY, isWritable: false, notice };
  }
  const notice = "Phần ghi nhớ của Phụ lục trong sổ tính bị hỏng nên được bỏ qua. Nội dung phụ lục không bị ảnh hưởng.";
  return { memory: EMPTY_MEMORY, isWritable: true, notice };
}

/** Which rules whoever sends the workbook checked it with, as far as it tells. */
export const senderRules = ({ checkedWith, rulesVersion }: Memory): string | undefined => checkedWith ?? rulesVersion;

export const printMemory = (value: Memory): string => JSON.stringify(value);

const isNewer = (json: unknown): boolean => {
  const head = z.object({ version: z.number() }).safeParse(json);
  return head.success && head.data.version > MEMORY_VERSION;
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
