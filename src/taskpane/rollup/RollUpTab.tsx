import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { rollUpPicked } from "../actions/roll-up";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { SourceCards } from "./SourceCards";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
  files: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  file: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "2px 2px 2px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: 1, minWidth: 0 },
});

/** Many units' files into one summary: pick, look at what is there, roll up, open. */
export default function RollUpTab() {
  const styles = useStyles();
  const { state, work } = usePane();
  const { picked, rollUp } = state;
  return (
    <div className={styles.view}>
      <Text>{TEXTS.rollUp.about}</Text>
      <PickButton />
      <ul className={styles.files}>
        {picked.map(({ name }) => (
          <li key={name} className={styles.file}>
            <Text className={styles.name}>{name}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={TEXTS.rollUp.remove(name)}
              onClick={() => work.dispatch({ type: "fileDropped", name })}
            />
          </li>
        ))}
      </ul>
      {picked.length > 0 ? (
        <Button appearance="primary" onClick={() => void rollUpPicked(work)}>
          {TEXTS.rollUp.run(picked.length)}
        </Button>
      ) : null}
      {rollUp ? <SourceCards result={rollUp} /> : null}
    </div>
  );
}

function PickButton() {
  const { work } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{TEXTS.rollUp.pick}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={TEXTS.rollUp.pick}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map((file) => ({ name: file.name, file }));
          if (files.length > 0) work.dispatch({ type: "filesPicked", files });
          currentTarget.value = "";
        }}
      />
    </>
  );
}
