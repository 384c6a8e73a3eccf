import { PRINT_RULES, RULES } from ".";
import type { Finding, Severity } from "./rule";

/** Findings with one cause: one rule, one value. */
export interface FindingGroup {
  readonly key: string;
  readonly ruleId: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Findings that no rule makes: about a table that rules cannot look at, and about a rule itself. */
const BESIDE_THE_RULES: Readonly<Record<string, { readonly title: string; readonly why: string }>> = {
  "column-unknown": { title: "Chưa rõ cột", why: "Không biết cột nào là cột nào thì không kiểm tra được bảng." },
  "rule-crashed": { title: "Lỗi của chương trình", why: "Một phép kiểm tra chưa chạy hết." },
};

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first; within a severity in the order in which the causes first appear. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.messageId, finding.severity, finding.groupKey]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, members]) => describe(key, members))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

function describe(key: string, findings: [Finding, ...Finding[]]): FindingGroup {
  const [{ ruleId, severity }] = findings;
  return { key, ruleId, ...causeOf(ruleId), severity, findings };
}

/** What a finding comes from, in the words of its rule or, where no rule made it, in ours. */
export function causeOf(ruleId: string): Pick<FindingGroup, "title" | "why"> {
  const rule = [...RULES, ...PRINT_RULES].find(({ id }) => id === ruleId);
  const { title, why } = rule ?? BESIDE_THE_RULES[ruleId] ?? { title: ruleId, why: "" };
  return { title, why };
}
