import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useState } from "react";
import { practise } from "../actions/practice";
import { usePane } from "../shell/PaneContext";
import { useSectionStyles } from "../shell/useSectionStyles";
import { TEXTS } from "../texts";
import { endFirstRun, isFirstRun } from "./first-run";

/** For somebody who is here for the first time: an annex to try everything on, without touching his own. */
export default function FirstRunCard() {
  const styles = useSectionStyles();
  const { work } = usePane();
  const [isShown, setShown] = useState(isFirstRun);
  if (!isShown) return null;
  const putAway = () => {
    endFirstRun();
    setShown(false);
  };
  return (
    <section className={mergeClasses(styles.box, styles.section)} aria-labelledby="first-run">
      <Text as="h2" id="first-run" size={300} weight="semibold">
        {TEXTS.firstRun.title}
      </Text>
      <Text>{TEXTS.firstRun.about}</Text>
      <div className={styles.row}>
        <Button
          onClick={() => {
            endFirstRun();
            void practise(work);
          }}
        >
          {TEXTS.firstRun.run}
        </Button>
        <Button appearance="subtle" onClick={putAway}>
          {TEXTS.firstRun.putAway}
        </Button>
      </div>
    </section>
  );
}
