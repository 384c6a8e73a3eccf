import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "..", "shared", "annexes");

/** Where the given annexes lie; undefined on a user's machine. Under CI they must be there. */
export function annexesFolder(): string | undefined {
  if (existsSync(FOLDER)) return FOLDER;
  if (process.env["CI"] === "true") throw new Error(`Under CI the given annexes must lie at ${FOLDER}`);
  return undefined;
}

/** `describe` over the given annexes: runs where they lie beside the checkout, is skipped elsewhere. */
export const describeAnnexes = annexesFolder() === undefined ? describe.skip : describe;
