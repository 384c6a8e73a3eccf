import { makeStyles, SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import { COLUMN_NAMES } from "../../core/annex/column-names";
import type { FindingGroup } from "../../core/rules/group";
import type { AnyColumn, Severity } from "../../core/rules/rule";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  select: { flex: "1 1 120px", minWidth: 0 },
  search: { maxWidth: "none" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Narrows the list by severity, column, rule and words. The search field is uncontrolled: Vietnamese keyboards retype. */
export function FilterBar({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const { state, work } = usePane();
  const { severity, column, ruleId } = state.filter;
  const findings = groups.flatMap((group) => group.findings);
  const columns = countBy(findings.flatMap((finding) => finding.column ?? []));
  const rules = new Map(groups.map((group) => [group.ruleId, group.title]));
  return (
    <div className={styles.bar} role="search">
      <div className={styles.row}>
        {SEVERITIES.map((each) => {
          const count = findings.filter((finding) => finding.severity === each).length;
          return count === 0 ? null : (
            <ToggleButton
              key={each}
              size="small"
              checked={severity === each}
              onClick={() => work.dispatch({ type: "filtered", filter: { severity: severity === each ? null : each } })}
            >
              <SeverityMark severity={each} count={count} />
            </ToggleButton>
          );
        })}
      </div>
      <div className={styles.row}>
        <Choice
          label={TEXTS.check.column}
          value={column}
          choices={[...columns].map(([id, count]) => [id, `${COLUMN_NAMES[id]} (${count})`])}
          onChoose={(id) => work.dispatch({ type: "filtered", filter: { column: id as AnyColumn | null } })}
        />
        <Choice
          label={TEXTS.check.rule}
          value={ruleId}
          choices={[...rules]}
          onChoose={(id) => work.dispatch({ type: "filtered", filter: { ruleId: id } })}
        />
      </div>
      <SearchBox
        className={styles.search}
        defaultValue={state.filter.search}
        placeholder={TEXTS.check.search}
        aria-label={TEXTS.check.search}
        onChange={(_, { value }) => work.dispatch({ type: "filtered", filter: { search: value } })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (id: string | null) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <Select
      className={useStyles().select}
      size="small"
      aria-label={label}
      value={value ?? ""}
      onChange={(_, data) => onChoose(data.value === "" ? null : data.value)}
    >
      <option value="">{`${label}: ${TEXTS.check.all.toLowerCase()}`}</option>
      {choices.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
