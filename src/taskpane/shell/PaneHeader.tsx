import { Button, makeStyles, Title3 } from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { lazy, Suspense } from "react";
import { redo, undo } from "../actions/apply";
import { TEXTS } from "../texts";
import { usePane } from "./PaneContext";

const JournalButton = lazy(() => import("./JournalButton"));

const useStyles = makeStyles({
  // Excel lays its own menu over the upper right corner: 40 pixels stay free.
  header: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 44px 0 12px" },
  name: { flex: 1, fontSize: "18px", lineHeight: "24px", margin: 0 },
});

/** The product's name and the pane's own undo. */
export function PaneHeader() {
  const styles = useStyles();
  const { state, work } = usePane();
  const last = state.journal.done.at(-1);
  const next = state.journal.undone.at(-1);
  return (
    <header className={styles.header}>
      <Title3 as="h1" className={styles.name}>
        {TEXTS.name}
      </Title3>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!last}
        aria-label={labelOf(TEXTS.journal.undo, last?.title)}
        title={labelOf(TEXTS.journal.undo, last?.title)}
        onClick={() => void undo(work)}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!next}
        aria-label={labelOf(TEXTS.journal.redo, next?.title)}
        title={labelOf(TEXTS.journal.redo, next?.title)}
        onClick={() => void redo(work)}
      />
      <Suspense>
        <JournalButton />
      </Suspense>
    </header>
  );
}

const labelOf = (deed: string, title: string | undefined): string => (title === undefined ? deed : `${deed}: ${title}`);
