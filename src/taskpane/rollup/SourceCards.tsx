import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SourceCard } from "../../core/summary/cards";
import { revealCell } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import type { RollUpResult } from "../state/state";
import { TEXTS } from "../texts";
import { CARD_STATES } from "./texts";

const useStyles = makeStyles({
  cards: { width: "100%", display: "flex", flexDirection: "column", gap: "8px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fact: { color: tokens.colorNeutralForeground2 },
});

/** What became of every file: rows in, rows taken, rows left out and why. Then the way to the summary. */
export function SourceCards({ result: { cards, sheets } }: { readonly result: RollUpResult }) {
  const styles = useStyles();
  const { work } = usePane();
  const [first] = sheets;
  return (
    <div className={styles.cards}>
      {first === undefined ? null : (
        <Button appearance="primary" onClick={() => void revealCell(work, first, { row: 0, column: 0 })}>
          {TEXTS.rollUp.open}
        </Button>
      )}
      {cards.map((card) => (
        <Card key={JSON.stringify([card.file, card.sheet, card.title])} card={card} />
      ))}
    </div>
  );
}

function Card({ card }: { readonly card: SourceCard }) {
  const styles = useStyles();
  const { unit, file, sheet, state, rows, findings, failure } = card;
  const facts = failure
    ? [failure.message]
    : [TEXTS.rollUp.rows(rows.rowsIn, rows.taken.items), TEXTS.rollUp.findings(findings.error, findings.warning)];
  return (
    <article className={styles.card}>
      <Text weight="semibold">{unit.name}</Text>
      <Text size={200}>{CARD_STATES[state]}</Text>
      <Text size={200} className={styles.fact}>
        {sheet === null ? file : `${file}, ${sheet}`}
      </Text>
      {facts.map((fact) => (
        <Text key={fact} size={200} className={styles.fact}>
          {fact}
        </Text>
      ))}
    </article>
  );
}
