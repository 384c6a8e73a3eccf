import { Button, Field, mergeClasses, Select, Text } from "@fluentui/react-components";
import type { ComparedLine, UnitLines } from "../../desk/comparison-view";
import { comparePlans, writeComparison } from "../actions/compare";
import { choose } from "../actions/survey";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { CHANGE_NAMES, COMPARED_STATES } from "./texts";
import { useSectionStyles } from "../shell/useSectionStyles";

/** One of the sources is the superior's own plan: what the others carry, changed, lack or added. */
export function ComparePlans() {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  const { files, choices, comparison } = state.rollUp;
  return (
    <section className={styles.section}>
      <Text as="h2" size={300} weight="semibold">
        {TEXTS.compare.title}
      </Text>
      <Field label={TEXTS.compare.superior}>
        <Select
          value={choices.superior ?? ""}
          onChange={(_, { value }) => void choose(work, { superior: value === "" ? null : value })}
        >
          <option value="">{TEXTS.compare.none}</option>
          {files.map((file) => (
            <option key={file} value={file}>
              {file}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabled={choices.superior === null} onClick={() => void comparePlans(work)}>
        {TEXTS.compare.run}
      </Button>
      {comparison?.units.length === 0 ? <Text>{TEXTS.compare.nothing}</Text> : null}
      {comparison?.units.map((unit) => (
        <Unit key={unit.unit} unit={unit} />
      ))}
      {comparison && comparison.units.length > 0 ? (
        <Button onClick={() => void writeComparison(work)}>{TEXTS.compare.write}</Button>
      ) : null}
    </section>
  );
}

function Unit({ unit: { unit, tasks, added } }: { readonly unit: UnitLines }) {
  const styles = useSectionStyles();
  const count = (state: ComparedLine["state"]): number => tasks.filter((task) => task.state === state).length;
  return (
    <details className={mergeClasses(styles.section, styles.box)}>
      <summary className={styles.summary}>
        {unit}: {TEXTS.compare.unit(count("carried"), count("changed"), count("missing"), added.length)}
      </summary>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <Task key={`${task.superior.sheet}:${task.superior.row}`} task={task} />
        ))}
      </ul>
      {added.length > 0 ? <Text weight="semibold">{TEXTS.compare.added}</Text> : null}
      <ul className={styles.list}>
        {added.map(({ file, sheet, row, text }) => (
          <li key={JSON.stringify([file, sheet, row])}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Task({ task: { superior, state, changes, isProposed } }: { readonly task: ComparedLine }) {
  const styles = useSectionStyles();
  return (
    <li className={styles.box}>
      <Text weight="semibold">{COMPARED_STATES[state]}</Text>
      <Text>{superior.text}</Text>
      {changes.map(({ kind, superior: above, own }) => (
        <Text key={kind} size={200} className={styles.fact}>
          {CHANGE_NAMES[kind]}: {above === own ? `“${own}”` : `“${above}” → “${own}”`}
        </Text>
      ))}
      {isProposed ? <Text size={200}>{TEXTS.compare.proposed}</Text> : null}
    </li>
  );
}
