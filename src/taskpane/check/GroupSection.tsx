import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { planProposals } from "../../core/review";
import { RULES } from "../../core/rules";
import type { FindingGroup } from "../../core/rules/group";
import type { Proposal } from "../../core/rules/rule";
import { usePane } from "../shell/PaneContext";
import { findingKey } from "../state/finding-key";
import { TEXTS } from "../texts";
import { FindingCard } from "./FindingCard";
import { sharedSuggestions } from "./shared-suggestions";
import { SeverityMark } from "./SeverityMark";
import { shorten } from "./shorten";

const useStyles = makeStyles({
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: "flex",
    width: "100%",
    alignItems: "flex-start",
    gap: "6px",
    padding: "8px 10px",
    font: "inherit",
    textAlign: "left",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
  title: { flex: 1, display: "flex", flexDirection: "column", gap: "2px" },
  cause: { "& > :first-child": { marginRight: "8px", verticalAlign: "middle" } },
  value: { color: tokens.colorNeutralForeground2 },
  shared: { height: "auto", textAlign: "left", fontWeight: 400 },
  body: { padding: "0 10px 10px", display: "flex", flexDirection: "column", gap: "8px" },
});

const SHOWN_AT_FIRST = 10;

/** One cause: what, why, what right looks like, and the cells it touches. Only the group one stands in is open. */
export function GroupSection({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const bodyId = useId();
  const { state, work } = usePane();
  const [first] = group.findings;
  const isOpen = group.findings.some((finding) => findingKey(finding) === state.current);
  const toggle = () => work.dispatch({ type: "stoodOn", key: isOpen ? null : findingKey(first) });
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.group}>
      <button type="button" className={styles.head} aria-expanded={isOpen} aria-controls={bodyId} onClick={toggle}>
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.title}>
          <span className={styles.cause}>
            <SeverityMark severity={group.severity} />
            <Text weight="semibold">{TEXTS.check.group(group.title, group.findings.length)}</Text>
          </span>
          {first.text === "" ? null : (
            <Text size={200} className={styles.value}>
              “{shorten(first.text)}”
            </Text>
          )}
        </span>
      </button>
      <div id={bodyId} className={mergeClasses(isOpen && styles.body)}>
        {isOpen ? <GroupBody group={group} /> : null}
      </div>
    </section>
  );
}

function GroupBody({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { work } = usePane();
  const [isWhole, setWhole] = useState(false);
  const rule = RULES.find(({ id }) => id === group.ruleId);
  const fixes = group.findings.flatMap(({ fix }) => fix ?? []);
  const shown = isWhole ? group.findings : group.findings.slice(0, SHOWN_AT_FIRST);
  const hidden = group.findings.length - shown.length;
  const preview = (proposals: readonly Proposal[]) =>
    work.dispatch({ type: "previewed", plan: planProposals(group.findings[0].sheet, group.title, proposals) });
  return (
    <>
      <Text size={200}>{group.why}</Text>
      {rule ? <Text size={200}>{TEXTS.card.example(rule.example.wrong, rule.example.right)}</Text> : null}
      {fixes.length > 1 ? (
        <Button size="small" onClick={() => preview(fixes)}>
          {TEXTS.card.fixGroup(fixes.length)}
        </Button>
      ) : null}
      {sharedSuggestions(group.findings).map(({ label, proposals }) => (
        <Button key={label} size="small" className={styles.shared} onClick={() => preview(proposals)}>
          {TEXTS.card.allBecome(proposals.length, label)}
        </Button>
      ))}
      {shown.map((finding) => (
        <FindingCard key={findingKey(finding)} finding={finding} group={group} />
      ))}
      {hidden > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {TEXTS.card.more(hidden)}
        </Button>
      ) : null}
    </>
  );
}
