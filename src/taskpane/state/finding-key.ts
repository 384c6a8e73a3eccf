import { formatAddress } from "../../core/grid/a1";
import type { FindingGroup } from "../../core/rules/group";
import type { Finding } from "../../core/rules/rule";

/** What a finding is known by from one look at the sheet to the next. */
export const findingKey = ({ ruleId, messageId, sheet, cells, text }: Finding): string =>
  JSON.stringify([ruleId, messageId, sheet, cells.map(formatAddress), text]);

/** The findings in the order in which the pane shows them. */
export const inOrder = (groups: readonly FindingGroup[]): Finding[] => groups.flatMap(({ findings }) => findings);

/** The finding that stands `step` places after the current one, round the ends; the first or last where none is current. */
export function neighbour(findings: readonly Finding[], current: string | null, step: 1 | -1): Finding | undefined {
  const place = findings.findIndex((finding) => findingKey(finding) === current);
  if (place < 0) return step === 1 ? findings[0] : findings.at(-1);
  return findings[(place + step + findings.length) % findings.length];
}

/** Where to stand after a new look: the same finding, else the one that took its place, so that nobody loses the thread. */
export function stayNear(before: readonly Finding[], after: readonly Finding[], current: string | null): string | null {
  const keys = after.map(findingKey);
  if (current === null || keys.includes(current)) return current;
  const place = before.findIndex((finding) => findingKey(finding) === current);
  return keys[Math.min(Math.max(place, 0), keys.length - 1)] ?? null;
}
