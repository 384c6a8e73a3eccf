import { meantBy } from "../rules/meant-by";
import type { Finding, Proposal } from "../rules/rule";
import { fold } from "../text/fold";
import type { Memory } from "./memory";

/** A suggestion that somebody refused for a value; it is not offered for that value again in this workbook. */
export type Refusal = Memory["refusals"][number];

export const refuse = (finding: Finding, proposal: Proposal): Refusal => ({
  value: fold(finding.groupKey),
  suggestion: meantBy(finding, proposal),
});

const isRefused = (refusals: readonly Refusal[], value: string, suggestion: string): boolean =>
  refusals.some((refusal) => refusal.value === fold(value) && refusal.suggestion === suggestion);

/** The findings without the suggestions that were refused for their value, which their sentences no longer name either. */
export const withoutRefused = (findings: readonly Finding[], refusals: readonly Refusal[]): readonly Finding[] =>
  refusals.length === 0 ? findings : findings.map((finding) => withoutRefusedIn(finding, refusals));

function withoutRefusedIn(finding: Finding, refusals: readonly Refusal[]): Finding {
  const suggestions = finding.suggestions.filter(
    (proposal) => !isRefused(refusals, finding.groupKey, meantBy(finding, proposal)),
  );
  if (suggestions.length === finding.suggestions.length) return finding;
  const [best] = suggestions;
  if (best === finding.suggestions[0]) return { ...finding, suggestions };
  const guess = best ? ` Có thể là “${meantBy(finding, best)}”.` : "";
  return { ...finding, message: finding.message.replace(GUESS, () => guess), suggestions };
}

/** The sentence of a message that names the best suggestion. */
const GUESS = / Có thể là “[^”]*”\./u;
