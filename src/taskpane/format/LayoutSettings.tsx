import { Field, Input, mergeClasses, Select } from "@fluentui/react-components";
import type { LayoutOptions, Margins } from "../../core/layout";
import { chooseLayout } from "../actions/lay-out";
import { usePane } from "../shell/PaneContext";
import { textOf } from "../shell/form-text";
import { useSectionStyles } from "../shell/useSectionStyles";
import { TEXTS } from "../texts";

const BODY_SIZES = { 11: "11", 12: "12", 13: "13" };
const MARGINS = Object.entries(TEXTS.format.margins) as (readonly [keyof Margins, string])[];
/** What the decree allows, in millimetres (core/layout/standard.ts). */
const ALLOWED: Readonly<Record<keyof Margins, readonly [from: number, to: number]>> = {
  marginTop: [20, 25],
  marginBottom: [20, 25],
  marginLeft: [30, 35],
  marginRight: [15, 20],
};

/** What an office may choose about the form; everything else is the decree's. Taken at once. */
export function LayoutSettings() {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  const { bodySize, orientation, textAlign, margins = {} } = state.format.options;
  return (
    <details className={mergeClasses(styles.section, styles.box)}>
      <summary className={styles.summary}>{TEXTS.format.settings}</summary>
      <form
        className={styles.section}
        onChange={({ currentTarget }) => chooseLayout(work, optionsIn(new FormData(currentTarget)))}
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice name="bodySize" label={TEXTS.format.bodySize} names={BODY_SIZES} value={bodySize} />
        <Choice
          name="orientation"
          label={TEXTS.format.orientation}
          names={TEXTS.format.orientations}
          value={orientation ?? "landscape"}
          isRequired
        />
        <Choice name="textAlign" label={TEXTS.format.textAlign} names={TEXTS.format.textAligns} value={textAlign} />
        {MARGINS.map(([id, label]) => (
          <Field key={id} label={label}>
            <Input
              name={id}
              type="number"
              min={ALLOWED[id][0]}
              max={ALLOWED[id][1]}
              placeholder={TEXTS.format.asIs}
              defaultValue={margins[id]?.toString() ?? ""}
            />
          </Field>
        ))}
      </form>
    </details>
  );
}

interface ChoiceProps {
  readonly name: keyof LayoutOptions;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: string | number | undefined;
  readonly isRequired?: boolean;
}

const Choice = ({ name, label, names, value = "", isRequired = false }: ChoiceProps) => (
  <Field label={label}>
    <Select name={name} defaultValue={String(value)}>
      {isRequired ? null : <option value="">{TEXTS.format.asIs}</option>}
      {Object.entries(names).map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  </Field>
);

function optionsIn(answers: FormData): LayoutOptions {
  const bodySize = Number(textOf(answers, "bodySize"));
  const textAlign = textOf(answers, "textAlign");
  const margins = MARGINS.flatMap(([id]) => {
    const text = textOf(answers, id);
    return text === "" ? [] : [[id, Number(text)] as const];
  });
  return {
    orientation: textOf(answers, "orientation") === "portrait" ? "portrait" : "landscape",
    margins: Object.fromEntries(margins),
    ...(bodySize > 0 && { bodySize }),
    ...((textAlign === "left" || textAlign === "justify") && { textAlign }),
  };
}
