import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Refusal } from "../../core/memory/refusals";
import { takeBackRefusal } from "../actions/refuse";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});

/** Suggestions that somebody refused, and the way back. */
export function RefusedList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const styles = useStyles();
  const { work } = usePane();
  return (
    <details>
      <summary>{TEXTS.refusals.title(refusals.length)}</summary>
      <ul className={styles.list}>
        {refusals.map((refusal) => (
          <li key={`${refusal.value} ${refusal.suggestion}`} className={styles.entry}>
            <Text size={200}>{TEXTS.refusals.entry(refusal.value, refusal.suggestion)}</Text>
            <Button size="small" onClick={() => void takeBackRefusal(work, refusal)}>
              {TEXTS.refusals.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
