import { HostError } from "../../refusals";
import type { ReadLimits } from "./limits";

/** A part of the archive as the directory at its end lists it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly path: string;
  readonly method: "stored" | "deflated";
  /** Where its local header begins. */
  readonly offset: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a zip archive by their path in small letters, as OPC compares them (ECMA-376 part 2, 6.2.2).
 * @throws HostError `damaged` (cut off, duplicate or climbing paths), `encrypted` or `too-large`
 */
export function readCentralDirectory(bytes: Uint8Array, limits: ReadLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new HostError("too-large");
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(view, at);
    total += entry.unpackedBytes;
    if (isTooLarge(entry, limits) || total > limits.totalBytes) throw new HostError("too-large");
    const key = entry.path.toLowerCase();
    if (entries.has(key)) throw new HostError("damaged", undefined, `duplicate part ${entry.path}`);
    entries.set(key, entry);
    at = next;
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

const isTooLarge = ({ packedBytes, unpackedBytes }: ZipEntry, limits: ReadLimits): boolean =>
  unpackedBytes > limits.partBytes ||
  (unpackedBytes > limits.freeRatioBytes && unpackedBytes > packedBytes * limits.ratio);

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new HostError("damaged", undefined, "no end of central directory: the file is cut off");
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new HostError("damaged", undefined, "no directory entry where one is announced");
  }
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new HostError("encrypted");
  const nameBytes = view.getUint16(at + 28, true);
  const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new HostError("damaged", undefined, "directory entry beyond the end");
  const entry: ZipEntry = {
    path: readPath(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes)),
    method: readMethod(view.getUint16(at + 10, true)),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

function readMethod(method: number): ZipEntry["method"] {
  if (method === STORED) return "stored";
  if (method === DEFLATED) return "deflated";
  throw new HostError("damaged", undefined, `compression method ${method}`);
}

function readPath(name: Uint8Array): string {
  const path = new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/u, "");
  if (path.split("/").includes("..")) throw new HostError("damaged", undefined, `climbing path ${path}`);
  return path;
}

/** Entries that share their bytes are a bomb whose ratio looks harmless (D. Fifield, "A better zip bomb"). */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const byPlace = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, entry] of byPlace.entries()) {
    const follower = byPlace[index + 1];
    if (follower && entry.offset + entry.packedBytes > follower.offset) {
      throw new HostError("damaged", undefined, `parts overlap: ${entry.path}, ${follower.path}`);
    }
  }
}
