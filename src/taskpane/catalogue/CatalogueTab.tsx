import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { check } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { agencyUses, USE_KINDS } from "./agency-use";
import { OfficeRules } from "./OfficeRules";
import { USE_NAMES } from "./texts";
import { useSettings } from "./useSettings";
import { UseList } from "./UseList";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  start: { alignSelf: "flex-start" },
});

/** Which agencies the annexes name, and which of them nobody knows. */
export default function CatalogueTab() {
  const styles = useStyles();
  const { state, work } = usePane();
  return (
    <div className={styles.view}>
      <Text>{TEXTS.catalogue.about}</Text>
      {state.checked ? (
        <Uses checked={state.checked} />
      ) : (
        <Button className={styles.start} appearance="primary" onClick={() => void check(work)}>
          {TEXTS.check.run}
        </Button>
      )}
      <OfficeRules />
    </div>
  );
}

function Uses({ checked }: { readonly checked: Checked }) {
  const { annexes } = checked.review;
  const { own } = usePane().state;
  const settings = useSettings();
  const uses = useMemo(
    () => (own ? agencyUses(annexes, { catalogue: own.catalogue, settings }) : []),
    [annexes, own, settings],
  );
  if (uses.length === 0) return <Text>{TEXTS.catalogue.none}</Text>;
  const lists = USE_KINDS.map((kind) => {
    const ofKind = uses.filter((use) => use.kind === kind);
    return ofKind.length === 0 ? null : <UseList key={kind} title={USE_NAMES[kind]} uses={ofKind} />;
  });
  return (
    <>
      {own?.problems.map((problem) => (
        <Text key={problem}>{problem}</Text>
      ))}
      {lists}
    </>
  );
}
