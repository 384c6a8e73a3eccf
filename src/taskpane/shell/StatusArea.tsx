import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import { Announcer } from "./Announcer";
import { usePane } from "./PaneContext";
import { useDelayed } from "./useDelayed";
import { useFocusWhenLost } from "./useFocusWhenLost";

const useStyles = makeStyles({
  // The line below parts it from a view that is scrolled under it.
  area: { padding: "8px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  progress: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  bar: { width: "100%" },
});

const SHOW_AFTER_MS = 500;

/** What is going on and what came of it. Work shorter than half a second shows no bar. */
export function StatusArea() {
  const styles = useStyles();
  const {
    state: { busy, message },
  } = usePane();
  const area = useFocusWhenLost(message);
  const isLong = useDelayed(busy !== null, SHOW_AFTER_MS);
  return (
    <>
      {busy && isLong ? (
        <div className={`${styles.area} ${styles.progress}`}>
          <span>{busy.label}…</span>
          <ProgressBar
            className={styles.bar}
            aria-label={busy.label}
            {...(busy.share !== null && { value: busy.share })}
          />
          <Button size="small" onClick={busy.cancel}>
            {TEXTS.busy.cancel}
          </Button>
        </div>
      ) : null}
      {message ? (
        <div ref={area} tabIndex={-1} className={styles.area}>
          <MessageBar intent={message.intent} layout="multiline" politeness="polite">
            <MessageBarBody>{message.text}</MessageBarBody>
          </MessageBar>
        </div>
      ) : null}
      <Announcer text={message?.text ?? ""} />
    </>
  );
}
