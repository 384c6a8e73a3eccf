import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Patch = (xml: string) => string;

/** What the library cannot write itself, done on the parts that it has written. */
export class PartPatches {
  readonly #byPath = new Map<string, Patch>();

  /** A part may be patched by several: they work one after the other. */
  add(path: string, patch: Patch): void {
    const former = this.#byPath.get(path);
    this.#byPath.set(path, former ? (xml) => patch(former(xml)) : patch);
  }

  /** The parts that a patch changes, as they shall be. */
  changed(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
    const changes: Record<string, Uint8Array> = {};
    for (const [path, patch] of this.#byPath) {
      const xml = parts[path] && strFromU8(parts[path]);
      const patched = xml && patch(xml);
      if (patched && patched !== xml) changes[path] = strToU8(patched);
    }
    return changes;
  }

  get paths(): ReadonlySet<string> {
    return new Set(this.#byPath.keys());
  }
}

/** Rewrites some parts of a package; bytes that no patch changes are handed back as they are. */
export function patchPackage(bytes: Uint8Array, patches: PartPatches): Uint8Array {
  const { paths } = patches;
  if (paths.size === 0) return bytes;
  const changes = patches.changed(unzipSync(bytes, { filter: ({ name }) => paths.has(name) }));
  return Object.keys(changes).length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...changes }, { level: 6 });
}

/** As the library itself escapes. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign as keyof typeof ESCAPES]);

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" } as const;
