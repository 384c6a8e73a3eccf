import type { Archive } from "./archive";
import { isTrue } from "./xml";

const ELEMENT = /<(?:[^\s<>:]+:)?sheetProtection\s([^>]*)>/u;
const LONGEST_ELEMENT = 2048;

/**
 * Whether a sheet is protected. The element stands behind all cells, and a list of sheets must not cost the reading of
 * them: the letters are searched, not parsed ("<" cannot stand inside a text).
 */
export function isSheetProtected(archive: Archive, path: string): boolean {
  const decoder = new TextDecoder("latin1");
  let tail = "";
  let attributes: string | undefined;
  archive.unpack(path, (piece) => {
    if (attributes !== undefined) return;
    const text = tail + decoder.decode(piece, { stream: true });
    attributes = ELEMENT.exec(text)?.[1];
    tail = text.slice(-LONGEST_ELEMENT);
  });
  return isTrue(/(?:^|\s)sheet\s*=\s*["']([a-z01]+)["']/u.exec(attributes ?? "")?.[1]);
}
