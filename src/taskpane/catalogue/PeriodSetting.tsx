import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { changeSettings } from "../actions/office-rules";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { readYears } from "./years";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  years: { display: "flex", gap: "8px", width: "100%" },
  year: { flex: 1, minWidth: 0 },
  input: { minWidth: 0 },
});

/** The plan's years where its title must not decide. The fields are uncontrolled: Vietnamese keyboards retype. */
export function PeriodSetting() {
  const styles = useStyles();
  const { work } = usePane();
  const { period } = useSettings();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const years = readYears(new FormData(event.currentTarget));
    setWrong(years === "wrong");
    if (years !== "wrong") void changeSettings(work, { period: years });
  };
  const field = (name: "from" | "to") => (
    <Field className={styles.year} label={TEXTS.rules[name]}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        name={name}
        inputMode="numeric"
        defaultValue={period ? String(period[name].year) : ""}
      />
    </Field>
  );
  return (
    <form key={JSON.stringify(period)} className={styles.form} onSubmit={submit} aria-label={TEXTS.rules.period}>
      <Text weight="semibold">{TEXTS.rules.period}</Text>
      <div className={styles.years}>
        {field("from")}
        {field("to")}
      </div>
      <Text size={200} role={isWrong ? "alert" : undefined}>
        {isWrong ? TEXTS.rules.periodWrong : TEXTS.rules.periodAbout}
      </Text>
      <Button size="small" type="submit">
        {TEXTS.rules.savePeriod}
      </Button>
    </form>
  );
}
