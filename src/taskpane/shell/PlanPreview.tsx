import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { EditPlan } from "../../core/grid/edit";
import { applyPlan } from "../actions/apply";
import { TEXTS } from "../texts";
import { usePane } from "./PaneContext";
import { previewLines } from "./preview-lines";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "10px" },
  before: { textDecoration: "line-through", color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
  after: { whiteSpace: "pre-wrap", textDecoration: "none", fontWeight: tokens.fontWeightMedium },
  entry: { display: "flex", flexDirection: "column" },
});

const MOST_LINES = 100;

/** What a plan would change, before and after, for consent. */
export default function PlanPreview({ plan }: { readonly plan: EditPlan }) {
  const styles = useStyles();
  const { state, work } = usePane();
  const { annexes = [], sheet } = state.checked?.review ?? {};
  const lines = previewLines(plan, sheet === plan.sheet ? annexes : []);
  const close = () => work.dispatch({ type: "previewed", plan: null });
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.preview.title(plan.title)}</DialogTitle>
          <DialogContent>
            <ul className={styles.list}>
              {lines.slice(0, MOST_LINES).map(({ key, place, before, after }) => (
                <li key={key} className={styles.entry}>
                  <Text weight="semibold">{place}</Text>
                  {before === null ? null : (
                    <del className={styles.before} aria-label={`${TEXTS.preview.before}: ${before}`}>
                      {before}
                    </del>
                  )}
                  <ins className={styles.after} aria-label={`${TEXTS.preview.after}: ${after}`}>
                    {after}
                  </ins>
                </li>
              ))}
            </ul>
            {lines.length > MOST_LINES ? <p>{TEXTS.preview.more(lines.length - MOST_LINES)}</p> : null}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void applyPlan(work, plan)}>
              {TEXTS.preview.apply(lines.length)}
            </Button>
            <Button onClick={close}>{TEXTS.preview.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
