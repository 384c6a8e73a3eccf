import { Button, Field, Input, mergeClasses, Text } from "@fluentui/react-components";
import { useState } from "react";
import { formatIso, parseIso } from "../../core/calendar";
import type { SourceCard } from "../../core/summary";
import { dropSource } from "../actions/roll-up-sources";
import { choose } from "../actions/survey";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { cardFacts } from "./card-facts";
import { CARD_STATES } from "./texts";
import { useSectionStyles } from "../shell/useSectionStyles";

const SHOWN_AT_FIRST = 30;
/** So many sources stand in full; of more, those without a question are folded into two lines. */
const MOST_IN_FULL = 5;

/** What would become of every source: rows in, rows taken, rows left out and why. */
export function SourceCards({ cards }: { readonly cards: readonly SourceCard[] }) {
  const styles = useSectionStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? cards : cards.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={styles.section}>
      <Text as="h2" size={300} weight="semibold">
        {TEXTS.rollUp.cards(cards.length)}
      </Text>
      {shown.map((card) => (
        <Card
          key={JSON.stringify([card.file, card.sheet, card.tableTop])}
          card={card}
          isFolded={cards.length > MOST_IN_FULL && card.state === "taken"}
        />
      ))}
      {shown.length < cards.length ? (
        <Button onClick={() => setWhole(true)}>{TEXTS.rollUp.moreCards(cards.length - shown.length)}</Button>
      ) : null}
    </section>
  );
}

interface CardProps {
  readonly card: SourceCard;
  readonly isFolded: boolean;
}

function Card({ card, isFolded }: CardProps) {
  const styles = useSectionStyles();
  const { file, sheet, unit, state } = card;
  return (
    <article aria-label={`${unit.name}, ${file}`}>
      <details className={styles.box} open={!isFolded}>
        <summary className={styles.summary}>
          {unit.name}
          <Text size={200} block className={styles.fact}>
            {CARD_STATES[state]}
          </Text>
        </summary>
        <Text size={200} block className={styles.fact}>
          {sheet === null ? file : `${file}, ${sheet}`}
        </Text>
        {cardFacts(card).map((fact) => (
          <Text key={fact} size={200} block className={styles.fact}>
            {fact}
          </Text>
        ))}
        <CardDeeds card={card} />
      </details>
    </article>
  );
}

function CardDeeds({ card: { file, receivedOn, state } }: { readonly card: SourceCard }) {
  const styles = useSectionStyles();
  const { rollUp } = usePane().state;
  const { work } = usePane();
  const { due, excludedFiles, receivedOn: days } = rollUp.choices;
  const isOut = state === "excluded";
  const others = excludedFiles.filter((name) => name !== file);
  return (
    <>
      {due ? (
        <Field label={TEXTS.rollUp.receivedOn} size="small">
          <Input
            type="date"
            value={receivedOn ? formatIso(receivedOn) : ""}
            onChange={(_, { value }) => {
              const day = parseIso(value);
              if (day) void choose(work, { receivedOn: { ...days, [file]: day } });
            }}
          />
        </Field>
      ) : null}
      <div className={mergeClasses(styles.row)}>
        {state === "failed" ? null : (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => void choose(work, { excludedFiles: isOut ? others : [...others, file] })}
          >
            {isOut ? TEXTS.rollUp.takeBack : TEXTS.rollUp.leaveOut}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void dropSource(work, file)}>
          {TEXTS.rollUp.remove(file)}
        </Button>
      </div>
    </>
  );
}
