import { append } from "../collections";
import type { CellAddress } from "../grid/address";
import { finish, type Steps } from "../steps";
import type { Finding, Rule, RuleContext } from "./rule";

/**
 * Runs rules over one annex. A crash in a rule becomes one finding and never loses the others'; the first error owns
 * its cells, so that one cause is told once.
 */
export const runRules = (rules: readonly Rule[], context: RuleContext): Finding[] =>
  finish(rulesInSteps(rules, context));

/** The same, one rule a step. */
export function* rulesInSteps(rules: readonly Rule[], context: RuleContext): Steps<Finding[]> {
  const owned = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    yield index / rules.length;
    const setting = context.settings.rules[rule.id];
    if (setting === "off") continue;
    const found = safely(rule, context)
      .filter(({ cells }) => !cells.every((cell) => owned.has(keyOf(cell))))
      .map((finding) => (setting === undefined ? finding : { ...finding, severity: setting }));
    append(findings, found);
    for (const { severity, cells } of found) {
      if (severity === "error" || rule.ownsCells) for (const cell of cells) owned.add(keyOf(cell));
    }
  }
  return findings;
}

const keyOf = ({ row, column }: CellAddress): string => `${row}:${column}`;

function safely(rule: Rule, context: RuleContext): Finding[] {
  const found: Finding[] = [];
  try {
    for (const finding of rule.run(context)) found.push(finding);
  } catch (error) {
    found.push(crashed(rule, context, error));
  }
  return found;
}

const crashed = (rule: Rule, { annex }: RuleContext, error: unknown): Finding => ({
  ruleId: "rule-crashed",
  messageId: "crashed",
  severity: "warning",
  sheet: annex.sheet,
  cells: [{ row: annex.range.top, column: annex.range.left }],
  column: null,
  message: `Phép kiểm tra “${rule.title}” gặp lỗi của chương trình nên chưa kiểm tra hết. Các phép kiểm tra khác vẫn đầy đủ. Hãy báo cho nhà phát triển: ${error instanceof Error ? error.message : String(error)}.`,
  text: "",
  groupKey: rule.id,
  suggestions: [],
});
