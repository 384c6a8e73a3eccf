import type { Deadline } from "./deadline";
import { printersOf } from "./forms";

/** The house form of a meaning; reading it gives the meaning back. */
export function formatDeadline(meaning: Deadline): string {
  if (meaning.kind === "compound") return meaning.parts.map(formatDeadline).join("; ");
  for (const form of printersOf(meaning.kind)) {
    const text = form.print(meaning);
    if (text !== undefined) return text;
  }
  return "";
}
