import { Inflate } from "fflate";

import { HostError } from "../../refusals";
import { readCentralDirectory, type ZipEntry } from "./central-directory";
import type { ReadLimits } from "./limits";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Deflate packs at most 1032:1, so that a slice unpacks to no more than 17 MB before the size is checked. */
const SLICE_BYTES = 16 * 1024;

/** The parts of an .xlsx file, each unpacked only when it is asked for, piece by piece. */
export class Archive {
  readonly limits: ReadLimits;
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.limits = limits;
    this.#bytes = bytes;
    this.#entries = readCentralDirectory(bytes, limits);
  }

  get paths(): string[] {
    return [...this.#entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase());
  }

  /**
   * Hands the bytes of a part over in pieces.
   * @throws HostError `damaged` when the part is missing, is cut off or is not as long as the archive says
   */
  unpack(path: string, take: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) throw new HostError("damaged", undefined, `missing part ${path}`);
    let unpacked = 0;
    const count = (piece: Uint8Array) => {
      unpacked += piece.length;
      if (unpacked > entry.unpackedBytes) throw new HostError("damaged", undefined, `${path} is longer than announced`);
      if (piece.length > 0) take(piece);
    };
    const packed = this.#packed(entry);
    if (entry.method === "stored") count(packed);
    else inflate(packed, count);
    if (unpacked < entry.unpackedBytes) throw new HostError("damaged", undefined, `${path} is shorter than announced`);
  }

  #packed({ path, offset, packedBytes }: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (offset + LOCAL_BYTES > view.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
      throw new HostError("damaged", undefined, `no local header of ${path}`);
    }
    const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedBytes > view.byteLength) throw new HostError("damaged", undefined, `${path} is cut off`);
    return this.#bytes.subarray(start, start + packedBytes);
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  try {
    for (let start = 0; start < packed.length; start += SLICE_BYTES) {
      inflater.push(packed.subarray(start, start + SLICE_BYTES), start + SLICE_BYTES >= packed.length);
    }
  } catch (error) {
    throw error instanceof HostError ? error : new HostError("damaged", undefined, error);
  }
}
