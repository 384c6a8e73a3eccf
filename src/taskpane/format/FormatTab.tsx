import { Button, makeStyles, Text } from "@fluentui/react-components";
import { layOutSheet } from "../actions/lay-out";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
});

/** The official print form, in one step that can be taken back. */
export function FormatTab() {
  const styles = useStyles();
  const { work } = usePane();
  return (
    <div className={styles.view}>
      <Text>{TEXTS.format.about}</Text>
      <Button appearance="primary" onClick={() => void layOutSheet(work)}>
        {TEXTS.format.run}
      </Button>
    </div>
  );
}
