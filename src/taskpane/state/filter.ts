import type { FindingGroup } from "../../core/rules/group";
import type { AnyColumn, Finding, Severity } from "../../core/rules/rule";
import { fold, foldDiacritics } from "../../core/text/fold";

/** Which findings the user wants to see; null is all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly column: AnyColumn | null;
  readonly ruleId: string | null;
  readonly search: string;
}

export const NO_FILTER: Filter = { severity: null, column: null, ruleId: null, search: "" };

export const isFiltering = ({ severity, column, ruleId, search }: Filter): boolean =>
  severity !== null || column !== null || ruleId !== null || search.trim() !== "";

/** The groups with the findings that pass; groups without any are left out. */
export function filterGroups(groups: readonly FindingGroup[], filter: Filter): FindingGroup[] {
  const passes = passesFilter(filter);
  return groups.flatMap((group) => {
    const [first, ...rest] = group.findings.filter((finding) => passes(finding, group));
    return first ? [{ ...group, findings: [first, ...rest] }] : [];
  });
}

/** Search finds with and without diacritics: who types "chu tri" means "chủ trì". */
function passesFilter({
  severity,
  column,
  ruleId,
  search,
}: Filter): (finding: Finding, group: FindingGroup) => boolean {
  const wanted = fold(search);
  const isPlain = foldDiacritics(search) === wanted;
  const foldForSearch = isPlain ? foldDiacritics : fold;
  return (finding, group) =>
    (severity === null || finding.severity === severity) &&
    (column === null || finding.column === column) &&
    (ruleId === null || finding.ruleId === ruleId) &&
    (wanted === "" || foldForSearch(`${group.title} ${finding.message} ${finding.text}`).includes(wanted));
}
