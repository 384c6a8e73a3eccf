import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useRef } from "react";
import { exportList, exportRules, handOutTemplate, importRules } from "../actions/office-rules";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { PeriodSetting } from "./PeriodSetting";
import { RuleSwitches } from "./RuleSwitches";
import { StyleAndLevel } from "./StyleAndLevel";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "8px" },
  deeds: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How this workbook is checked, and the way to have others check alike. */
export function OfficeRules() {
  const styles = useStyles();
  const { state, work } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const version = state.memory?.rulesVersion;
  return (
    <details>
      <summary>{TEXTS.rules.title}</summary>
      <div className={styles.view}>
        <Text size={200}>{TEXTS.rules.about}</Text>
        {version === undefined ? null : <Text>{TEXTS.rules.version(version)}</Text>}
        <StyleAndLevel />
        <PeriodSetting />
        <RuleSwitches />
        <div className={styles.deeds}>
          <Button onClick={() => void exportRules(work)}>{TEXTS.rules.exportRules}</Button>
          <Button onClick={() => void exportList(work)}>{TEXTS.rules.exportList}</Button>
          <Button onClick={() => input.current?.click()}>{TEXTS.rules.importRules}</Button>
          <Button onClick={() => void handOutTemplate(work)}>{TEXTS.rules.template}</Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={TEXTS.rules.importRules}
          accept=".json,.xlsx,.xlsm"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void importRules(work, file);
            currentTarget.value = "";
          }}
        />
      </div>
    </details>
  );
}
