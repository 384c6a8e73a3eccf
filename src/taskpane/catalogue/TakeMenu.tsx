import { Button, makeStyles } from "@fluentui/react-components";
import { takeIntoList } from "../actions/own-list";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import type { AgencyUse } from "./agency-use";

const useStyles = makeStyles({
  deeds: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", marginTop: "4px" },
  deed: { height: "auto", textAlign: "left", fontWeight: 400 },
});

/** One click takes an unknown wording into the office's own list: as a body of its own, or as a further name of one. */
export function TakeMenu({ use: { text, name, level, planDate } }: { readonly use: AgencyUse }) {
  const styles = useStyles();
  const { work } = usePane();
  const wish = { level, from: planDate };
  return (
    <span className={styles.deeds}>
      <Button size="small" className={styles.deed} onClick={() => void takeIntoList(work, { ...wish, name: text })}>
        {TEXTS.catalogue.takeNew}
      </Button>
      {name === null ? null : (
        <Button
          size="small"
          className={styles.deed}
          onClick={() => void takeIntoList(work, { level, from: undefined, name, wording: text })}
        >
          {TEXTS.catalogue.takeAlias(name)}
        </Button>
      )}
    </span>
  );
}
