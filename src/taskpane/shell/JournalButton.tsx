import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { History20Regular } from "@fluentui/react-icons";
import type { EditPlan } from "../../core/grid/edit";
import { TEXTS } from "../texts";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "10px" },
  step: { display: "flex", flexDirection: "column" },
  fact: { color: tokens.colorNeutralForeground2 },
});

/** What was done to the workbook with this product, newest first, also before the pane was last closed. */
export default function JournalButton() {
  const { done, undone } = usePane().state.journal;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<History20Regular />}
          aria-label={TEXTS.journal.title}
          title={TEXTS.journal.title}
        />
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.journal.title}</DialogTitle>
          <DialogContent>
            <p>{done.length + undone.length === 0 ? TEXTS.journal.nothing : TEXTS.journal.about}</p>
            <Steps done={done} undone={undone} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{TEXTS.journal.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Steps({ done, undone }: { readonly done: readonly EditPlan[]; readonly undone: readonly EditPlan[] }) {
  const styles = useStyles();
  const steps = [
    ...undone.map((plan) => [plan, [TEXTS.journal.undoneStep]] as const),
    ...[...done].reverse().map((plan) => [plan, []] as const),
  ];
  return (
    <ol className={styles.list}>
      {steps.map(([{ title, sheet, edits }, remarks], index) => (
        <li key={index} className={styles.step}>
          <Text weight="semibold">{title}</Text>
          <Text size={200} className={styles.fact}>
            {[TEXTS.journal.step(sheet, edits.length), ...remarks].join(" · ")}
          </Text>
        </li>
      ))}
    </ol>
  );
}
