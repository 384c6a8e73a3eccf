import type { Archive } from "./archive";
import { isTrue } from "./xml";

const ELEMENT = /<(?:[^\s<>:]+:)?sheetProtection\s([^>]*)>/u;
const LONGEST_ELEMENT = 2048;
/** The one letter of "sheetProtection" that the markup of cells does not have, between its neighbours. */
const [T = 0, P = 0, R = 0] = new TextEncoder().encode("tPr");
const LETTERS_BEFORE = 64;

/**
 * Whether a sheet is protected. The element stands behind all cells, and a list of sheets must not cost the reading of
 * them: the bytes are searched, not parsed ("<" cannot stand inside a text).
 */
export function isSheetProtected(archive: Archive, path: string): boolean {
  let tail = new Uint8Array(0);
  let attributes: string | undefined;
  archive.unpack(path, (piece) => {
    if (attributes !== undefined) return;
    const bytes = new Uint8Array(tail.length + piece.length);
    bytes.set(tail);
    bytes.set(piece, tail.length);
    attributes = findAttributes(bytes);
    tail = bytes.slice(-LONGEST_ELEMENT);
  });
  return isTrue(/(?:^|\s)sheet\s*=\s*["']([a-z01]+)["']/u.exec(attributes ?? "")?.[1]);
}

function findAttributes(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder();
  for (let at = bytes.indexOf(P); at >= 0; at = bytes.indexOf(P, at + 1)) {
    if (bytes[at - 1] !== T || bytes[at + 1] !== R) continue;
    const around = bytes.subarray(Math.max(0, at - LETTERS_BEFORE), at + LONGEST_ELEMENT);
    const found = ELEMENT.exec(decoder.decode(around))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
