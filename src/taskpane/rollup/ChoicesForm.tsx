import { Button, Checkbox, Field, Input, mergeClasses, Select, Textarea } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { formatIso, parseIso } from "../../core/calendar";
import type { SheetId } from "../../core/summary";
import type { ReceivingLevel } from "../../core/summary/levels";
import { SHEET_MAKERS } from "../../core/summary/sheets";
import { choose } from "../actions/survey";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { printExpected, readExpected } from "../../core/summary/expected-units";
import { textOf } from "../shell/form-text";
import type { Choices } from "./roll-up-state";
import { LEVEL_NAMES } from "./texts";
import { useSectionStyles } from "../shell/useSectionStyles";

/** For whom the summary is, who has to report until when, and which sheets are wanted. */
export function ChoicesForm() {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  const { choices } = state.rollUp;
  const [badLines, setBadLines] = useState<readonly string[]>([]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const expected = readExpected(textOf(answers, "expected"));
    setBadLines(expected.badLines);
    void choose(work, { ...choicesIn(answers), expected: expected.units });
  };
  return (
    <details className={mergeClasses(styles.section, styles.box)}>
      <summary className={styles.summary}>{TEXTS.choices.title}</summary>
      <form key={JSON.stringify(choices)} className={styles.section} onSubmit={submit}>
        <Whom choices={choices} />
        <ExpectedField choices={choices} badLines={badLines} />
        <SheetTicks chosen={choices.sheets} />
        <Button type="submit">{TEXTS.choices.apply}</Button>
      </form>
    </details>
  );
}

function choicesIn(answers: FormData): Partial<Choices> {
  const level = textOf(answers, "level");
  const sheets = answers.getAll("sheet").map((id) => id as SheetId);
  return {
    receiver: textOf(answers, "receiver"),
    level: level === "" ? null : (level as ReceivingLevel),
    due: parseIso(textOf(answers, "due")) ?? null,
    sheets: sheets.length === SHEET_MAKERS.length ? null : sheets,
  };
}

function Whom({ choices: { level, receiver, due } }: { readonly choices: Choices }) {
  return (
    <>
      <Field label={TEXTS.choices.level}>
        <Select name="level" defaultValue={level ?? ""}>
          <option value="">{TEXTS.choices.anyLevel}</option>
          {Object.entries(LEVEL_NAMES).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={TEXTS.choices.receiver} hint={TEXTS.choices.receiverHint}>
        <Input name="receiver" defaultValue={receiver} />
      </Field>
      <Field label={TEXTS.choices.due}>
        <Input name="due" type="date" defaultValue={due ? formatIso(due) : ""} />
      </Field>
    </>
  );
}

interface ExpectedFieldProps {
  readonly choices: Choices;
  readonly badLines: readonly string[];
}

function ExpectedField({ choices: { expected }, badLines }: ExpectedFieldProps) {
  const { state, work } = usePane();
  const earlier = state.memory?.rollUp?.units ?? [];
  return (
    <>
      <Field
        label={TEXTS.choices.expected}
        hint={TEXTS.choices.expectedHint}
        validationMessage={badLines.length > 0 ? TEXTS.choices.badDays(badLines.join("; ")) : null}
      >
        <Textarea name="expected" rows={4} defaultValue={printExpected(expected)} />
      </Field>
      {earlier.length > 0 ? (
        <Button size="small" onClick={() => void choose(work, { expected: earlier.map((unit) => ({ unit })) })}>
          {TEXTS.choices.earlier(earlier.length)}
        </Button>
      ) : null}
    </>
  );
}

function SheetTicks({ chosen }: { readonly chosen: Choices["sheets"] }) {
  const styles = useSectionStyles();
  return (
    <fieldset className={styles.fieldset}>
      <legend>{TEXTS.choices.sheets}</legend>
      {SHEET_MAKERS.map(({ id, name }) => (
        <Checkbox key={id} name="sheet" value={id} label={name} defaultChecked={chosen?.includes(id) ?? true} />
      ))}
    </fieldset>
  );
}
