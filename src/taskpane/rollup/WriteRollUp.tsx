import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../core/grid/a1";
import type { TypedOver } from "../../core/summary";
import type { Survey } from "../../desk/survey";
import { revealCell } from "../actions/check";
import { writeRollUp } from "../actions/roll-up";
import { stepRollUp } from "../actions/survey";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { openQuestions } from "./questions";
import { useSectionStyles } from "../shell/useSectionStyles";

const useStyles = makeStyles({
  // Thirty units stand above it: it stays in sight at the foot of the pane.
  deeds: {
    position: "sticky",
    bottom: "-12px",
    zIndex: 1,
    width: "100%",
    padding: "8px 0 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The deed itself, once every question is answered and every source was seen. */
export function WriteRollUp({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { row } = useSectionStyles();
  const { state, work } = usePane();
  const { choices, typedOver, written } = state.rollUp;
  const open = openQuestions(survey.cards, choices).length;
  if (typedOver.length > 0) return <TypedOverList cells={typedOver} />;
  const isAny = survey.cards.some(({ state: card }) => card === "taken");
  return (
    <div className={mergeClasses(row, styles.deeds)}>
      {open > 0 ? <Text>{TEXTS.rollUp.openQuestions(open)}</Text> : null}
      <Button appearance="primary" disabled={open > 0 || !isAny} onClick={() => void writeRollUp(work)}>
        {TEXTS.rollUp.write}
      </Button>
      {written === null ? null : (
        <Button onClick={() => void revealCell(work, written, { row: 0, column: 0 })}>{TEXTS.rollUp.open}</Button>
      )}
    </div>
  );
}

function TypedOverList({ cells }: { readonly cells: readonly TypedOver[] }) {
  const styles = useSectionStyles();
  const { work } = usePane();
  return (
    <section className={mergeClasses(styles.section, styles.box, styles.asked)}>
      <Text weight="semibold">{TEXTS.rollUp.typedOver(cells.length)}</Text>
      <ul className={styles.list}>
        {cells.map(({ sheet, at, written, now }) => (
          <li key={`${sheet}!${formatAddress(at)}`}>
            <Button size="small" appearance="subtle" onClick={() => void revealCell(work, sheet, at)}>
              {sheet}, {formatAddress(at)}
            </Button>
            <Text size={200}>{TEXTS.rollUp.typedCell(written, now)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button onClick={() => void writeRollUp(work, { overTyped: true })}>{TEXTS.rollUp.replace}</Button>
        <Button onClick={() => stepRollUp(work, { typedOver: [] })}>{TEXTS.rollUp.keep}</Button>
      </div>
    </section>
  );
}
