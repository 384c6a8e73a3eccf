import { Button, makeStyles, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { check } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { MarkChoice } from "./MarkChoice";
import { SafeFixButton } from "./SafeFixButton";

const FirstRunCard = lazy(() => import("./FirstRunCard"));
const PasteButton = lazy(() => import("./PasteButton"));
const CheckResult = lazy(() => import("./CheckResult"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px" },
  deeds: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The conversation about one sheet: what was seen, what is wrong, what to do. */
export function CheckTab() {
  const styles = useStyles();
  const { state, work } = usePane();
  const { checked } = state;
  return (
    <div className={styles.view}>
      <div className={styles.deeds}>
        <Button appearance={checked && !checked.isStale ? "secondary" : "primary"} onClick={() => void check(work)}>
          {checked ? TEXTS.check.again : TEXTS.check.run}
        </Button>
        {checked ? <SafeFixButton checked={checked} /> : null}
      </div>
      <Suspense>{checked ? <CheckResult checked={checked} /> : <Start />}</Suspense>
    </div>
  );
}

function Start() {
  const styles = useStyles();
  return (
    <>
      <Text>{TEXTS.check.start}</Text>
      <FirstRunCard />
      <div className={styles.deeds}>
        <PasteButton />
      </div>
      <MarkChoice />
    </>
  );
}
