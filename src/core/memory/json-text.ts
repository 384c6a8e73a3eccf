import { z } from "zod";

/** What a text holds as JSON; undefined where it holds none. */
export function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

const head = z.object({ version: z.number() });

/** Whether a later version of the product wrote this: it may mean what this version cannot know. */
export function isNewer(json: unknown, version: number): boolean {
  const parsed = head.safeParse(json);
  return parsed.success && parsed.data.version > version;
}
