import type { FindingGroup } from "../../core/rules/group";
import type { Proposal } from "../../core/rules/rule";

/** A suggestion that every finding of a group offers under the same words. */
export interface SharedSuggestion {
  readonly label: string;
  readonly proposals: readonly Proposal[];
}

/** What may be chosen once for all cells of a cause; nothing for a cause with one cell, whose card offers it. */
export function sharedSuggestions({ findings: [first, ...others] }: FindingGroup): SharedSuggestion[] {
  if (others.length === 0) return [];
  return first.suggestions.flatMap((suggestion) => {
    const alike = others.map(({ suggestions }) => suggestions.find(({ label }) => label === suggestion.label));
    const shared = alike.filter((proposal) => proposal !== undefined);
    return shared.length < others.length ? [] : [{ label: suggestion.label, proposals: [suggestion, ...shared] }];
  });
}
