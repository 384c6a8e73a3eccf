import { makeStyles, Text } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { addFiles } from "../actions/roll-up-sources";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { AlignmentList } from "./AlignmentList";
import { ChoicesForm } from "./ChoicesForm";
import { ComparePlans } from "./ComparePlans";
import { OwnSheets } from "./OwnSheets";
import { PickFiles } from "./PickFiles";
import { Picture } from "./Picture";
import { Questions } from "./Questions";
import { SourceCards } from "./SourceCards";
import { WriteRollUp } from "./WriteRollUp";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start", minHeight: "100%" },
});

/** Many units' files into one summary: gather, answer, look, then write. */
export default function RollUpTab() {
  const styles = useStyles();
  const { state, work } = usePane();
  const { survey } = state.rollUp;
  const takeDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const files = [...event.dataTransfer.files].filter(({ name }) => /\.xls[xm]$/iu.test(name));
    if (files.length > 0) void addFiles(work, files);
  };
  return (
    <div className={styles.view} onDragOver={(event) => event.preventDefault()} onDrop={takeDrop}>
      <Text>{TEXTS.rollUp.about}</Text>
      <PickFiles />
      <OwnSheets />
      {survey ? (
        <>
          <Questions survey={survey} />
          <SourceCards cards={survey.cards} />
          <ChoicesForm />
          <AlignmentList proposals={survey.proposals} />
          <Picture picture={survey.picture} />
          <WriteRollUp survey={survey} />
          <ComparePlans />
        </>
      ) : null}
    </div>
  );
}
