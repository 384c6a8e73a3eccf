import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../../core/rules/group";
import { goToNeighbour } from "../actions/check";
import { Announcer } from "../shell/Announcer";
import { usePane } from "../shell/PaneContext";
import { filterGroups, NO_FILTER } from "../state/filter";
import { findingKey, inOrder } from "../state/finding-key";
import { TEXTS } from "../texts";
import { GroupSection } from "./GroupSection";

const useStyles = makeStyles({
  steps: { display: "flex", alignItems: "center", gap: "8px" },
  place: { flex: 1, textAlign: "center", color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  keys: { color: tokens.colorNeutralForeground3 },
});

/** The findings by cause, with a walk through them one by one. */
export function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const { state, work } = usePane();
  const shown = filterGroups(groups, state.filter);
  const findings = inOrder(shown);
  const place = findings.findIndex((finding) => findingKey(finding) === state.current);
  if (findings.length === 0) return <NoMatches />;
  return (
    <div className={styles.list}>
      <div className={styles.steps}>
        <Button size="small" onClick={() => void goToNeighbour(work, -1)}>
          {TEXTS.check.previous}
        </Button>
        <Text size={200} className={styles.place}>
          {place < 0 ? TEXTS.check.count(findings.length) : TEXTS.check.place(place + 1, findings.length)}
        </Text>
        <Button size="small" onClick={() => void goToNeighbour(work, 1)}>
          {TEXTS.check.next}
        </Button>
      </div>
      <Announcer
        text={findings[place] ? `${TEXTS.check.place(place + 1, findings.length)}. ${findings[place].message}` : ""}
      />
      {shown.map((group) => (
        <GroupSection key={group.key} group={group} />
      ))}
      <Text size={200} className={styles.keys}>
        {TEXTS.check.keys}
      </Text>
    </div>
  );
}

function NoMatches() {
  const { work } = usePane();
  return (
    <div>
      <Text as="p">{TEXTS.check.noMatches}</Text>
      <Button onClick={() => work.dispatch({ type: "filtered", filter: NO_FILTER })}>{TEXTS.check.clearFilter}</Button>
    </div>
  );
}
