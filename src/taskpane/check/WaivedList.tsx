import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../core/grid/a1";
import type { WaivedFinding } from "../../core/memory/waivers";
import { takeBackWaiver } from "../actions/waive";
import { usePane } from "../shell/PaneContext";
import { findingKey } from "../state/finding-key";
import { TEXTS } from "../texts";
import { WAIVER_WORDS } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  fact: { color: tokens.colorNeutralForeground2 },
});

/** What was put off, why, and the way back. */
export function WaivedList({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  const styles = useStyles();
  const { work } = usePane();
  return (
    <details>
      <summary>{TEXTS.waivers.title(waived.length)}</summary>
      <ul className={styles.list}>
        {waived.map(({ finding, waiver }) => (
          <li key={findingKey(finding)} className={styles.entry}>
            <Text size={200}>
              {formatAddress(finding.cells[0])}: {finding.message}
            </Text>
            <Text size={200} className={styles.fact}>
              {TEXTS.waivers.entry(WAIVER_WORDS[waiver.scope].name, waiver.reason)}
            </Text>
            <Button size="small" onClick={() => void takeBackWaiver(work, waiver)}>
              {TEXTS.waivers.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
