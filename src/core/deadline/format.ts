import { itemAt } from "../collections";
import type { Deadline } from "./deadline";
import { printersOf } from "./forms";

/** The house form of a meaning; reading it gives the meaning back. */
export function formatDeadline(meaning: Deadline): string {
  if (meaning.kind === "compound") return meaning.parts.map(formatDeadline).join("; ");
  return itemAt(
    printersOf(meaning.kind).flatMap((form) => form.print(meaning) ?? []),
    0,
  );
}
