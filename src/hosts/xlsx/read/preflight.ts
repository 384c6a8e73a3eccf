import { HostError } from "../../refusals";
import { holdsEncryptedPackage, isCompoundFile } from "./compound-file";
import type { ReadLimits } from "./limits";
import { startsWithMagic } from "./magic";

const ZIP_MAGIC = [0x50, 0x4b];

/**
 * Tells by the first bytes alone whether the file can be an .xlsx at all.
 * @throws HostError `empty`, `too-large`, `encrypted`, `old-xls` or `not-xlsx`
 */
export function preflight(bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length === 0) throw new HostError("empty");
  if (bytes.length > limits.fileBytes) throw new HostError("too-large");
  if (isCompoundFile(bytes)) throw new HostError(holdsEncryptedPackage(bytes) ? "encrypted" : "old-xls");
  if (!startsWithMagic(bytes, ZIP_MAGIC)) throw new HostError("not-xlsx");
}
