import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { RULES } from "../../core/rules";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  clean: { display: "flex", alignItems: "center", gap: "8px", color: tokens.colorStatusSuccessForeground1 },
  rules: { margin: 0, paddingLeft: "20px" },
});

/** Nothing was found: said as such, with what was checked, so that nobody takes it for "did not run". */
export function CleanResult() {
  const styles = useStyles();
  const { memory } = usePane().state;
  const checkedRules = RULES.filter(({ id }) => memory?.settings.rules[id] !== "off");
  return (
    <section>
      <div className={styles.clean}>
        <CheckmarkCircle20Filled aria-hidden />
        <Text weight="semibold">{TEXTS.check.noFindings}</Text>
      </div>
      <Text as="p">{TEXTS.check.checked(checkedRules.length)}</Text>
      <ul className={styles.rules}>
        {checkedRules.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
