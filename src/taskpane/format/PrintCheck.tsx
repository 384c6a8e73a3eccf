import { Button, mergeClasses, Text } from "@fluentui/react-components";
import type { Review } from "../../core/review";
import type { FindingGroup } from "../../core/rules/group";
import { goTo } from "../actions/check";
import { mendPrint } from "../actions/mend-print";
import { SeverityMark } from "../check/SeverityMark";
import { usePane } from "../shell/PaneContext";
import { useSectionStyles } from "../shell/useSectionStyles";
import { TEXTS } from "../texts";

/** What the check before printing found, one card a cause, each with what mends it. */
export function PrintCheck({ review: { annexes, groups, sheet } }: { readonly review: Review }) {
  const styles = useSectionStyles();
  if (annexes.length === 0) return <Text>{TEXTS.printCheck.noAnnex(sheet)}</Text>;
  if (groups.length === 0) return <Text>{TEXTS.printCheck.clean}</Text>;
  return (
    <section className={styles.section}>
      <Text as="h2" size={300} weight="semibold">
        {TEXTS.printCheck.found(groups.length)}
      </Text>
      {groups.map((group) => (
        <Card key={`${group.ruleId} ${group.findings[0].message}`} group={group} />
      ))}
    </section>
  );
}

function Card({ group }: { readonly group: FindingGroup }) {
  const styles = useSectionStyles();
  const { work } = usePane();
  const [first] = group.findings;
  const label = first.suggestions[0]?.label;
  return (
    <article className={mergeClasses(styles.box)}>
      <SeverityMark severity={group.severity} />
      <Text weight="semibold">{group.title}</Text>
      <Text size={200}>{first.message}</Text>
      <div className={styles.row}>
        {label === undefined ? null : (
          <Button size="small" onClick={() => void mendPrint(work, group)}>
            {label}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void goTo(work, first)}>
          {TEXTS.card.goTo}
        </Button>
      </div>
    </article>
  );
}
