import type { FindingGroup } from "../../core/rules/group";
import { meantBy } from "../../core/rules/meant-by";
import type { Finding, Proposal } from "../../core/rules/rule";

/** A suggestion that every finding of a group offers; `label` is what it puts in place of the value. */
export interface SharedSuggestion {
  readonly label: string;
  readonly proposals: readonly Proposal[];
}

/** The finding first, then all others about the same value, in whichever column. */
export const alike = (finding: Finding, findings: readonly Finding[]): FindingGroup["findings"] => [
  finding,
  ...findings.filter(
    (other) => other !== finding && other.ruleId === finding.ruleId && other.groupKey === finding.groupKey,
  ),
];

/** What may be chosen once for all cells of a cause; nothing for a cause with one cell, whose card offers it. */
export function sharedSuggestions([first, ...others]: FindingGroup["findings"]): SharedSuggestion[] {
  if (others.length === 0) return [];
  return first.suggestions.flatMap((suggestion) => {
    const label = meantBy(first, suggestion);
    const alike = others.map((other) => other.suggestions.find((each) => meantBy(other, each) === label));
    const shared = alike.filter((proposal) => proposal !== undefined);
    return shared.length < others.length ? [] : [{ label, proposals: [suggestion, ...shared] }];
  });
}
