import type { Patch } from "./verdict";

/** The text with all patches applied; they must not overlap. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  if (patches.length === 0) return text;
  let result = "";
  let done = 0;
  for (const { start, end, text: insert } of [...patches].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + insert;
    done = end;
  }
  return result + text.slice(done);
}
