import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What the library cannot write itself, done on the parts it has written: each part's path and its new text. */
export type PartPatches = ReadonlyMap<string, (xml: string) => string>;

/** Rewrites some parts of a package; without a patch the bytes are handed back as they are. */
export function patchPackage(bytes: Uint8Array, patches: PartPatches): Uint8Array {
  if (patches.size === 0) return bytes;
  const parts = unzipSync(bytes);
  for (const [path, patch] of patches) {
    const part = parts[path];
    if (part) parts[path] = strToU8(patch(strFromU8(part)));
  }
  return zipSync(parts, { level: 6 });
}

/** As the library itself escapes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign as keyof typeof ESCAPES]);

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" } as const;
