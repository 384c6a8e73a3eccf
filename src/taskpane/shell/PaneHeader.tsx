import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { redo, undo } from "../actions/apply";
import { GuideButton } from "../guide/GuideButton";
import { TEXTS } from "../texts";
import { usePane } from "./PaneContext";

const JournalButton = lazy(() => import("./JournalButton"));

const useStyles = makeStyles({
  // Excel lays its own menu over the upper right corner: 40 pixels stay free.
  header: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 44px 0 12px" },
  // Fluent's own grey of what is off is too faint on dark, and a framed button in contrast themes looks pressable.
  step: {
    "&[aria-disabled=true]": { "@media (forced-colors: active)": { border: "1px solid Canvas" } },
    "&[aria-disabled=true] .fui-Button__icon": {
      color: tokens.colorNeutralForeground4,
      "@media (forced-colors: active)": { color: "GrayText" },
    },
  },
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
        className={styles.step}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!last}
        aria-label={labelOf(TEXTS.journal.undo, last?.title)}
        title={labelOf(TEXTS.journal.undo, last?.title)}
        onClick={() => void undo(work)}
      />
      <Button
        appearance="subtle"
        className={styles.step}
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!next}
        aria-label={labelOf(TEXTS.journal.redo, next?.title)}
        title={labelOf(TEXTS.journal.redo, next?.title)}
        onClick={() => void redo(work)}
      />
      <Suspense>
        <JournalButton />
      </Suspense>
      <GuideButton />
    </header>
  );
}

const labelOf = (deed: string, title: string | undefined): string => (title === undefined ? deed : `${deed}: ${title}`);
