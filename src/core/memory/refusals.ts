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

export const isRefused = (refusals: readonly Refusal[], value: string, suggestion: string): boolean =>
  refusals.some((refusal) => refusal.value === fold(value) && refusal.suggestion === suggestion);

/** The findings without the suggestions that were refused for their value. */
export const withoutRefused = (findings: readonly Finding[], refusals: readonly Refusal[]): readonly Finding[] =>
  refusals.length === 0
    ? findings
    : findings.map((finding) => ({
        ...finding,
        suggestions: finding.suggestions.filter(
          (proposal) => !isRefused(refusals, finding.groupKey, meantBy(finding, proposal)),
        ),
      }));
