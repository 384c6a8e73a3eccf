import { Button, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { checkPrint, decidePrintArea, layOutSheet } from "../actions/lay-out";
import { usePane } from "../shell/PaneContext";
import { useSectionStyles } from "../shell/useSectionStyles";
import { TEXTS } from "../texts";
import { BlankAnnexForm } from "./BlankAnnexForm";
import { LayoutSettings } from "./LayoutSettings";
import { PrintCheck } from "./PrintCheck";
import { StructureButtons } from "./StructureButtons";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
});

/** The official print form, and what changes a table's structure: each a step that can be taken back. */
export function FormatTab() {
  const styles = useStyles();
  const { state, work } = usePane();
  const { asksPrintArea, printCheck } = state.format;
  return (
    <div className={styles.view}>
      <Text>{TEXTS.format.about}</Text>
      <Button appearance="primary" onClick={() => void layOutSheet(work)}>
        {TEXTS.format.run}
      </Button>
      {asksPrintArea ? <PrintAreaQuestion /> : null}
      <LayoutSettings />
      <Button onClick={() => void checkPrint(work)}>{TEXTS.printCheck.run}</Button>
      {printCheck ? <PrintCheck review={printCheck} /> : null}
      <StructureButtons />
      <BlankAnnexForm />
    </div>
  );
}

function PrintAreaQuestion() {
  const styles = useSectionStyles();
  const { work } = usePane();
  return (
    <section className={mergeClasses(styles.section, styles.box, styles.asked)}>
      <Text>{TEXTS.format.asksPrintArea}</Text>
      <div className={styles.row}>
        <Button onClick={() => void decidePrintArea(work, false)}>{TEXTS.format.keepPrintArea}</Button>
        <Button onClick={() => void decidePrintArea(work, true)}>{TEXTS.format.widenPrintArea}</Button>
      </div>
    </section>
  );
}
