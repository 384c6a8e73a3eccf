import { Field, makeStyles, Select } from "@fluentui/react-components";
import { RULES } from "../../core/rules";
import type { Severity } from "../../core/rules/rule";
import { changeSettings } from "../actions/office-rules";
import { SEVERITY_NAMES } from "../check/texts";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { without } from "../without";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
});

type Choice = "off" | Severity;
const CHOICES: readonly Choice[] = ["off", "info", "warning", "error"];

/** Each rule off, or of another severity than at first. */
export function RuleSwitches() {
  const styles = useStyles();
  const { work } = usePane();
  const { rules } = useSettings();
  const choose = (id: string, choice: Choice | undefined) => {
    void changeSettings(work, { rules: choice === undefined ? without(rules, id) : { ...rules, [id]: choice } });
  };
  return (
    <details>
      <summary>{TEXTS.rules.switches}</summary>
      <div className={styles.list}>
        {RULES.map(({ id, title, severity }) => (
          <Field key={id} label={title}>
            <Select
              size="small"
              value={rules[id] ?? ""}
              onChange={(_, { value }) =>
                choose(
                  id,
                  CHOICES.find((choice) => choice === value),
                )
              }
            >
              <option value="">{TEXTS.rules.asIs(SEVERITY_NAMES[severity])}</option>
              {CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === "off" ? TEXTS.rules.off : SEVERITY_NAMES[choice]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
