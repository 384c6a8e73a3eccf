import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { TaskLine } from "../../desk/task-line";
import { TEXTS } from "../texts";
import { useSectionStyles } from "../shell/useSectionStyles";

const SHOWN_AT_FIRST = 20;

/** The rows behind a number, each with where it stands. */
export function TaskList({ title, lines }: { readonly title: string; readonly lines: readonly TaskLine[] }) {
  const styles = useSectionStyles();
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  return (
    <section className={styles.section} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {lines.slice(0, most).map((line) => (
          <li key={JSON.stringify([line.file, line.sheet, line.row])} className={styles.box}>
            <Text>{line.text}</Text>
            <Text size={200} className={styles.fact}>
              {[line.deadline, line.lead].filter((fact) => fact !== "").join(" · ")}
            </Text>
            <Text size={200} className={styles.fact}>
              {TEXTS.picture.source(line.file, line.sheet, line.row + 1)}
            </Text>
          </li>
        ))}
      </ul>
      {lines.length > most ? (
        <Button size="small" onClick={() => setMost(most + SHOWN_AT_FIRST)}>
          {TEXTS.picture.more(Math.min(SHOWN_AT_FIRST, lines.length - most))}
        </Button>
      ) : null}
    </section>
  );
}
