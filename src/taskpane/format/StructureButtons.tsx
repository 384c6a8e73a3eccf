import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { applyNumbering, previewNumbering, previewStructure } from "../actions/structure";
import { usePane } from "../shell/PaneContext";
import { previewLines } from "../shell/preview-lines";
import { useSectionStyles } from "../shell/useSectionStyles";
import { stepFormat } from "../actions/lay-out";
import { TEXTS } from "../texts";
import { STRUCTURE_IDS } from "./structure-ids";
import { STRUCTURE_NAMES } from "./texts";

/** Changes of a table's structure, each on request, shown before it is done. */
export function StructureButtons() {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  return (
    <details className={mergeClasses(styles.section, styles.box)}>
      <summary className={styles.summary}>{TEXTS.structure.title}</summary>
      <div className={styles.section}>
        <Text size={200}>{TEXTS.structure.about}</Text>
        {STRUCTURE_IDS.map((id) => (
          <Button key={id} onClick={() => void previewStructure(work, id)}>
            {STRUCTURE_NAMES[id]}
          </Button>
        ))}
        <Button onClick={() => void previewNumbering(work)}>{TEXTS.numbering.run}</Button>
        {state.format.numbering.length > 0 ? <Numbering /> : null}
      </div>
    </details>
  );
}

/** Several sheets change at once: their lines are agreed to together. */
function Numbering() {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  const { numbering } = state.format;
  return (
    <section className={mergeClasses(styles.box, styles.asked)}>
      <Text>{TEXTS.numbering.about(numbering.length)}</Text>
      {numbering.flatMap((plan) =>
        previewLines(plan).map(({ key, before, after }) => (
          <Text key={`${plan.sheet} ${key}`} size={200}>
            {plan.sheet}: “{before}” → “{after}”
          </Text>
        )),
      )}
      <div className={styles.row}>
        <Button onClick={() => void applyNumbering(work, numbering)}>{TEXTS.numbering.apply}</Button>
        <Button onClick={() => stepFormat(work, { numbering: [] })}>{TEXTS.preview.cancel}</Button>
      </div>
    </section>
  );
}
