import { memoise } from "../memoise";
import { foldDiacritics } from "../text/fold";

const FNV_OFFSET = 0x81_1c_9d_c5;
const FNV_PRIME = 0x01_00_01_93;
const BASE = 36;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo): short and the same everywhere; not for secrets. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  }
  return value;
}

/**
 * Codes that formulas compare instead of free text, which "*", "?", "<" and ">" would turn into patterns. A code depends
 * on its key alone as long as no two keys of one set collide, so a refreshed summary keeps its codes.
 */
export function createCodes(prefix: string): (key: string) => string {
  const untaken = createUntaken();
  return memoise((key) => untaken(`${prefix}-${hash(key).toString(BASE)}`));
}

/** Gives no code twice: "dv-xa-binh-an", then "dv-xa-binh-an-2". */
export function createUntaken(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let code = wanted;
    for (let count = 2; taken.has(code); count += 1) code = `${wanted}-${count}`;
    taken.add(code);
    return code;
  };
}

/** "xa-an-binh": a code that a reader recognises. */
export const readableCode = (prefix: string, text: string): string =>
  `${prefix}-${foldDiacritics(text).replace(/[^a-z\d]+/gu, "-")}`;
