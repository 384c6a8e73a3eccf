import { Button, Checkbox, mergeClasses, Text } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { sheetsToTake, takeSheets } from "../actions/roll-up-sources";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { useSectionStyles } from "../shell/useSectionStyles";

/** Sheets of the open workbook are sources as well as files are. */
export function OwnSheets() {
  const styles = useSectionStyles();
  const { work } = usePane();
  const [sheets, setSheets] = useState<readonly string[] | null>(null);
  if (!sheets) return <Button onClick={() => void sheetsToTake(work).then(setSheets)}>{TEXTS.rollUp.own}</Button>;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll("sheet").map(String);
    setSheets(null);
    void takeSheets(work, chosen);
  };
  return (
    <form className={mergeClasses(styles.section, styles.box)} onSubmit={submit}>
      <Text size={200}>{TEXTS.rollUp.ownAbout}</Text>
      {sheets.map((sheet) => (
        <Checkbox key={sheet} name="sheet" value={sheet} label={sheet} />
      ))}
      <Button type="submit">{TEXTS.rollUp.takeOwn}</Button>
    </form>
  );
}
