import { makeStyles, SearchBox, Select } from "@fluentui/react-components";
import { COLUMN_NAMES } from "../../core/annex/column-names";
import type { FindingGroup } from "../../core/rules/group";
import type { AnyColumn } from "../../core/rules/rule";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "8px 6px" },
  select: { flex: "1 1 120px", minWidth: 0 },
  search: { flex: "1 1 100%", maxWidth: "none" },
});

/** Narrows the list by column, rule and words. The search field is uncontrolled: Vietnamese keyboards retype. */
export function FilterFields({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const { state, work } = usePane();
  const { column, ruleId, search } = state.filter;
  const columns = countBy(groups.flatMap(({ findings }) => findings.flatMap((finding) => finding.column ?? [])));
  const rules = new Map(groups.map((group) => [group.ruleId, group.title]));
  return (
    <div className={styles.fields}>
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
      <SearchBox
        className={styles.search}
        defaultValue={search}
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
