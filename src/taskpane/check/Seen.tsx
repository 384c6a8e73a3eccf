import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Annex } from "../../core/annex/annex";
import { formatRange } from "../../core/grid/a1";
import { describeContext, describeRows } from "./describe-annex";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** What was seen on the sheet, before anything is said about it. */
export function Seen({ annex }: { readonly annex: Annex }) {
  const styles = useStyles();
  return (
    <section className={styles.box}>
      <Text weight="semibold">{describeRows(annex)}</Text>
      {describeContext(annex).map((fact) => (
        <Text key={fact} size={200} className={styles.facts}>
          {fact}
        </Text>
      ))}
      <Text size={200} className={styles.facts}>
        {annex.sheet}, {formatRange(annex.range)}
      </Text>
    </section>
  );
}
