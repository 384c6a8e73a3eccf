import type { Memory } from "../../core/memory/memory";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { Declined, type Work } from "./work";

/** Asks the workbook what it remembers; returns a sentence where something of it could not be read. */
export async function recall(work: Work): Promise<string | undefined> {
  const { parseMemory } = await loadCore();
  const { memory, notice } = parseMemory(await work.host.readMemory());
  work.dispatch({ type: "remembered", memory });
  return notice;
}

/**
 * Changes what the workbook remembers now, which another pane may have written meanwhile. Returns what there is to say
 * beside.
 * @throws Declined where a newer version's memory would be overwritten
 */
export async function keepInMind(work: Work, change: (memory: Memory) => Memory): Promise<readonly string[]> {
  const { parseMemory, printMemory } = await loadCore();
  const text = await work.host.readMemory();
  const { memory, isWritable, notice } = parseMemory(text);
  if (!isWritable) throw new Declined(notice ?? TEXTS.failure);
  const changed = change(memory);
  await work.host.writeMemory(printMemory(changed));
  work.dispatch({ type: "remembered", memory: changed });
  return text === null ? [TEXTS.memory.created] : [];
}
