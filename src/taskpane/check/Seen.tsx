import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Annex } from "../../core/annex/annex";
import { formatRange } from "../../core/grid/a1";
import type { Checked } from "../state/state";
import { ColumnMeanings } from "./ColumnMeanings";
import { describeFacts, describeRows } from "./describe-annex";
import { RowKinds } from "./RowKinds";

const useStyles = makeStyles({
  box: {
    padding: "6px 10px 6px 24px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: { cursor: "pointer", listStylePosition: "outside" },
  line: { display: "block" },
  facts: { display: "block", color: tokens.colorNeutralForeground2, textWrap: "balance" },
  more: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
});

interface SeenProps {
  readonly annex: Annex;
  readonly checked: Checked;
}

/** What was seen on the sheet, in two lines; unfolded, all of it and the ways to say otherwise. */
export function Seen({ annex, checked }: SeenProps) {
  const styles = useStyles();
  const { title } = annex.context;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        <Text weight="semibold" className={styles.line}>
          {describeRows(annex)}
        </Text>
        <Text size={200} className={styles.facts}>
          {describeFacts(annex)}
        </Text>
      </summary>
      <div className={styles.more}>
        {[title, `${annex.sheet}, ${formatRange(annex.range)}`]
          .filter((fact) => fact !== "")
          .map((fact) => (
            <Text key={fact} size={200} className={styles.facts}>
              {fact}
            </Text>
          ))}
        <ColumnMeanings annex={annex} snapshot={checked.snapshot} />
        <RowKinds annex={annex} checked={checked} />
      </div>
    </details>
  );
}
