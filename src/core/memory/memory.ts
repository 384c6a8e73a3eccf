import type { z } from "zod";
import { isNewer, jsonOf } from "./json-text";
import type { sheetMemory, waiver } from "./schema";
import { memory } from "./schema";
import { soundMemory } from "./sound-memory";

/** What a workbook remembers for the product, alike in every host (one hidden sheet). */
export type Memory = z.infer<typeof memory>;
export type Waiver = z.infer<typeof waiver>;
export type SheetMemory = z.infer<typeof sheetMemory>;

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

const NEWER =
  "Sổ tính này đã được một bản Phụ lục mới hơn ghi nhớ thiết lập. Bản đang dùng chỉ đọc, không ghi đè; hãy cập nhật để dùng đủ.";
const DAMAGED =
  "Phần ghi nhớ của Phụ lục trong sổ tính bị hỏng; những gì còn đọc được vẫn được dùng, phần hỏng được bỏ qua. Nội dung phụ lục không bị ảnh hưởng.";

/** Reads what a workbook remembers. Never throws: what is damaged or too new is told, and the sound rest is used. */
export function parseMemory(text: string | null): MemoryReading {
  if (text === null) return { memory: EMPTY_MEMORY, isWritable: true };
  const json = jsonOf(text);
  const parsed = memory.safeParse(json);
  if (parsed.success) return { memory: parsed.data, isWritable: true };
  const isTooNew = isNewer(json, MEMORY_VERSION);
  return { memory: salvage(json), isWritable: !isTooNew, notice: isTooNew ? NEWER : DAMAGED };
}

function salvage(json: unknown): Memory {
  const { success, data } = soundMemory.safeParse(json);
  return success ? { version: MEMORY_VERSION, ...data } : EMPTY_MEMORY;
}

/** Which rules whoever sends the workbook checked it with, as far as it tells. */
export const senderRules = ({ checkedWith, rulesVersion }: Memory): string | undefined => checkedWith ?? rulesVersion;

export const printMemory = (value: Memory): string => JSON.stringify(value);
