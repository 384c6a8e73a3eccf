import type { Deadline } from "./deadline";
import { FORMS } from "./forms";

/** The house form of a meaning; reading it gives the meaning back. */
export function formatDeadline(meaning: Deadline): string {
  if (meaning.kind === "compound") return meaning.parts.map(formatDeadline).join("; ");
  for (const form of FORMS) {
    const text = form.print(meaning);
    if (text !== undefined) return text;
  }
  return "";
}
