import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { RowKind } from "../../core/annex/annex";
import { takeBackCorrection } from "../actions/correct-row";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { shorten } from "./shorten";
import { ROW_KIND_NAMES } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  entry: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});

interface RowCorrectionsProps {
  readonly sheet: string;
  readonly corrections: Readonly<Record<string, RowKind>>;
}

/** What a person said of rows, also of rows that no longer stand there. */
export function RowCorrections({ sheet, corrections }: RowCorrectionsProps) {
  const styles = useStyles();
  const { work } = usePane();
  const entries = Object.entries(corrections);
  if (entries.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{TEXTS.rows.correctedTitle(entries.length)}</Text>
      <ul className={styles.list}>
        {entries.map(([key, kind]) => (
          <li key={key} className={styles.entry}>
            <Text size={200}>{TEXTS.rows.entry(shorten(key), ROW_KIND_NAMES[kind])}</Text>
            <Button size="small" onClick={() => void takeBackCorrection(work, sheet, key)}>
              {TEXTS.rows.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
