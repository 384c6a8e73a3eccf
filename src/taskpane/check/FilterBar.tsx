import { Button, makeStyles, ToggleButton } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { FindingGroup } from "../../core/rules/group";
import type { Severity } from "../../core/rules/rule";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { FilterFields } from "./FilterFields";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "4px" },
  severity: { minWidth: 0, paddingLeft: "5px", paddingRight: "5px" },
  fold: { marginLeft: "auto" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Narrows the list in one line by severity; what else narrows it is unfolded, and shows in the button when in force. */
export function FilterBar({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const fieldsId = useId();
  const { severity, column, ruleId, search } = usePane().state.filter;
  const isNarrowed = column !== null || ruleId !== null || search !== "";
  const [isOpen, setOpen] = useState(isNarrowed);
  const findings = groups.flatMap((group) => group.findings);
  return (
    <div className={styles.bar} role="search">
      <div className={styles.row}>
        {SEVERITIES.map((each) => {
          const count = findings.filter((finding) => finding.severity === each).length;
          return count === 0 ? null : (
            <SeverityToggle key={each} severity={each} count={count} isChosen={severity === each} />
          );
        })}
        <Button
          size="small"
          className={styles.fold}
          appearance={isNarrowed ? "primary" : "secondary"}
          icon={<Filter20Regular />}
          aria-label={TEXTS.check.narrow}
          title={TEXTS.check.narrow}
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={fieldsId} hidden={!isOpen}>
        {isOpen ? <FilterFields groups={groups} /> : null}
      </div>
    </div>
  );
}

interface SeverityToggleProps {
  readonly severity: Severity;
  readonly count: number;
  readonly isChosen: boolean;
}

function SeverityToggle({ severity, count, isChosen }: SeverityToggleProps) {
  const styles = useStyles();
  const { work } = usePane();
  return (
    <ToggleButton
      size="small"
      className={styles.severity}
      checked={isChosen}
      onClick={() => work.dispatch({ type: "filtered", filter: { severity: isChosen ? null : severity } })}
    >
      <SeverityMark severity={severity} count={count} />
    </ToggleButton>
  );
}
