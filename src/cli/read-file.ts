import { readFile as read } from "node:fs/promises";
import { HostError } from "../hosts/refusals";

/** The bytes of a file; a HostError where it cannot be read. */
export async function readFile(path: string): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch (error) {
    throw new HostError("not-found", path, error);
  }
}
