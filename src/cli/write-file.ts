import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { HostError } from "../hosts/refusals";

/**
 * Writes beside, then renames: after a power cut there stands either the old file or the whole new one. What may be left
 * over bears no workbook's ending, and a name so short that every folder takes it.
 * @throws HostError `already-exists` where nothing may be overwritten, `cannot-write`
 */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  if (!overwrite && (await exists(path))) throw new HostError("already-exists", path);
  const beside = join(dirname(path), `.phuluc-${randomBytes(4).toString("hex")}.tmp`);
  try {
    await writeThrough(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new HostError("cannot-write", path, error);
  }
}

/** Returns when the disk has the bytes, not only the system. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path, constants.F_OK);
    return true;
  } catch {
    return false;
  }
}
