import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { COLUMN_NAMES } from "../../core/annex/column-names";
import { formatAddress } from "../../core/grid/a1";
import { planProposals } from "../../core/review";
import type { FindingGroup } from "../../core/rules/group";
import type { Finding, Proposal } from "../../core/rules/rule";
import { applyPlan } from "../actions/apply";
import { goTo } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import { findingKey } from "../state/finding-key";
import { TEXTS } from "../texts";
import { taskOf } from "./describe-finding";
import { Suggestions } from "./Suggestions";
import { WaiveMenu } from "./WaiveMenu";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  task: { color: tokens.colorNeutralForeground2 },
  deeds: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly group: FindingGroup;
}

/** One finding: where, in which task, what is wrong, and everything one can do about it. */
export function FindingCard({ finding, group }: FindingCardProps) {
  const styles = useStyles();
  const { state, work } = usePane();
  const card = useRef<HTMLElement>(null);
  const isCurrent = state.current === findingKey(finding);
  useEffect(() => {
    if (isCurrent) card.current?.focus();
  }, [isCurrent]);
  const accept = (proposal: Proposal) =>
    void applyPlan(work, planProposals(finding.sheet, TEXTS.card.fixed(placeOf(finding)), [proposal]));
  const task = state.checked ? taskOf(finding, state.checked.review.annexes) : "";
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={placeOf(finding)}
      aria-current={isCurrent}
      className={mergeClasses(styles.card, isCurrent && styles.current)}
    >
      <Text weight="semibold">{placeOf(finding)}</Text>
      <Text>{finding.message}</Text>
      {task === "" ? null : (
        <Text size={200} className={styles.task}>
          {TEXTS.card.task(task)}
        </Text>
      )}
      {finding.fix ? <Text size={200}>{TEXTS.card.becomes(finding.fix.label)}</Text> : null}
      <Suggestions finding={finding} group={group} onAccept={accept} />
      <div className={styles.deeds}>
        <Button size="small" onClick={() => void goTo(work, finding)}>
          {TEXTS.card.goTo}
        </Button>
        {finding.fix ? <FixButton fix={finding.fix} onAccept={accept} /> : null}
        <WaiveMenu finding={finding} />
      </div>
    </article>
  );
}

function FixButton({ fix, onAccept }: { readonly fix: Proposal; readonly onAccept: (fix: Proposal) => void }) {
  return (
    <Button size="small" appearance="primary" onClick={() => onAccept(fix)}>
      {TEXTS.card.fix}
    </Button>
  );
}

/** "H12 · Thời gian", with the other cells of the same finding. */
const placeOf = ({ cells, column }: Finding): string =>
  [cells.map(formatAddress).join(", "), ...(column === null ? [] : [COLUMN_NAMES[column]])].join(" · ");
