import { Button, Checkbox, Field, Input, mergeClasses, Select, Text } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import type { Level } from "../../core/agency";
import { DIRECTION, REFORM_FIELDS } from "../../core/structure/blank-annex/reform-fields";
import { createBlankAnnex, type BlankWish } from "../actions/blank-annex";
import { textOf } from "../shell/form-text";
import { usePane } from "../shell/PaneContext";
import { useSectionStyles } from "../shell/useSectionStyles";
import { TEXTS } from "../texts";

const SECTIONS = [...REFORM_FIELDS, DIRECTION];
const USUAL_ROWS = 5;
const MOST_ROWS = 100;

/** "Tạo phụ lục mới": a few questions, each with its usual answer. */
export function BlankAnnexForm() {
  const styles = useSectionStyles();
  const { work } = usePane();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void createBlankAnnex(work, wishIn(new FormData(event.currentTarget)));
  };
  return (
    <details className={mergeClasses(styles.section, styles.box)}>
      <summary className={styles.summary}>{TEXTS.blank.title}</summary>
      <form className={styles.section} onSubmit={submit}>
        <Text size={200}>{TEXTS.blank.about}</Text>
        <Field label={TEXTS.blank.year}>
          <Input name="year" type="number" min={2020} max={2100} required defaultValue={String(work.today.year)} />
        </Field>
        <Field label={TEXTS.blank.name}>
          <Input name="title" placeholder={TEXTS.blank.usualName(work.today.year)} />
        </Field>
        <Field label={TEXTS.blank.level}>
          <Select name="level" defaultValue="commune">
            {Object.entries(TEXTS.blank.levels).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <fieldset className={styles.fieldset}>
          <legend>{TEXTS.blank.sections}</legend>
          {SECTIONS.map((section) => (
            <Checkbox key={section} name="section" value={section} label={section} defaultChecked />
          ))}
        </fieldset>
        <Field label={TEXTS.blank.rows}>
          <Input name="rows" type="number" min={1} max={MOST_ROWS} required defaultValue={String(USUAL_ROWS)} />
        </Field>
        <Button type="submit">{TEXTS.blank.run}</Button>
      </form>
    </details>
  );
}

function wishIn(answers: FormData): BlankWish {
  const year = Number(textOf(answers, "year"));
  const title = textOf(answers, "title");
  return {
    year,
    title: title === "" ? TEXTS.blank.usualName(year) : title,
    level: textOf(answers, "level") as Level,
    sections: SECTIONS.filter((section) => answers.getAll("section").includes(section)),
    rowsPerSection: Number(textOf(answers, "rows")),
  };
}
