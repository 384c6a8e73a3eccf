import type { AnnexItem, ColumnId } from "../annex/annex";
import { sameHeading } from "./outline";
import { rewrites } from "./place";
import { defineRule, type Rule, type RuleContext, type Severity } from "./rule";

interface MissingRule {
  readonly column: ColumnId;
  /** The column as people call it: "cơ quan chủ trì". */
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  /** An example of what right looks like; "{year}" is the plan's. */
  readonly right: string;
}

/** A mandatory cell that is empty and takes its value from nowhere; the value above is the first suggestion. */
export const defineMissingRule = ({ column, name, title, why, severity, right }: MissingRule): Rule =>
  defineRule({
    id: `${column}-missing`,
    title,
    why,
    example: { wrong: "(ô trống)", right: right.replace("{year}", "2026") },
    severity,
    messages: { missing: `Ô này chưa ghi {name} của “{task}”. ${why} Hãy điền, ví dụ: “{right}”.` },

    *check(context, report) {
      let above: AnnexItem | undefined;
      for (const item of context.annex.items) {
        const field = item.fields[column];
        if (field?.text === "" && field.inherited === undefined) {
          const place = { cells: [field.at] as const, column, groupKey: column };
          const value = above && sameHeading(above, item) ? above.fields[column]?.text : undefined;
          const suggestions = value ? rewrites(context, place, [value]) : [];
          yield report(place, "missing", { name, task: taskOf(item), right: inYear(right, context) }, { suggestions });
        }
        above = item;
      }
    },
  });

/** Examples speak of the plan's own year. */
const inYear = (right: string, { reading }: RuleContext): string =>
  right.replace("{year}", String(reading.period?.from.year ?? "2026"));

const taskOf = (item: AnnexItem): string => {
  const { task, activity, objective } = item.fields;
  const text = [task, activity, objective].find((field) => field?.text)?.text ?? `dòng ${item.row + 1}`;
  return shorten(text);
};

const LONGEST_QUOTE = 60;

const shorten = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST_QUOTE)).trimEnd()}…`;
