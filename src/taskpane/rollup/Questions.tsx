import { Button, Field, Input, mergeClasses, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import type { ReceivingLevel } from "../../core/summary/levels";
import type { Survey } from "../../desk/survey";
import { choose } from "../actions/survey";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { textOf } from "../shell/form-text";
import { openQuestions, type Question } from "./questions";
import { LEVEL_NAMES } from "./texts";
import { useSectionStyles } from "../shell/useSectionStyles";

/** What is unclear is asked, not guessed. */
export function Questions({ survey }: { readonly survey: Survey }) {
  const styles = useSectionStyles();
  const { choices } = usePane().state.rollUp;
  const questions = openQuestions(survey.cards, choices);
  return questions.map((question) => (
    <section key={JSON.stringify(question)} className={mergeClasses(styles.section, styles.box, styles.asked)}>
      <Ask question={question} />
    </section>
  ));
}

function Ask({ question }: { readonly question: Question }) {
  const { state, work } = usePane();
  const { choices } = state.rollUp;
  switch (question.kind) {
    case "unit":
      return <AskUnit file={question.file} proposed={question.proposed} />;
    case "duplicate":
      return (
        <Choice
          title={TEXTS.questions.duplicate(question.unit)}
          answers={question.files.map((file) => [file, file])}
          onAnswer={(file) => void choose(work, { fileOfUnit: { ...choices.fileOfUnit, [question.unit]: file } })}
        />
      );
    case "level":
      return (
        <Choice
          title={TEXTS.questions.level}
          answers={Object.entries(LEVEL_NAMES)}
          onAnswer={(level) => void choose(work, { level: level as ReceivingLevel })}
        />
      );
  }
}

interface ChoiceProps {
  readonly title: string;
  readonly answers: readonly (readonly [value: string, label: string])[];
  readonly onAnswer: (value: string) => void;
}

const Choice = ({ title, answers, onAnswer }: ChoiceProps) => (
  <Field label={<Text weight="semibold">{title}</Text>}>
    <RadioGroup onChange={(_, { value }) => onAnswer(value)}>
      {answers.map(([value, label]) => (
        <Radio key={value} value={value} label={label} />
      ))}
    </RadioGroup>
  </Field>
);

function AskUnit({ file, proposed }: { readonly file: string; readonly proposed: string }) {
  const { state, work } = usePane();
  const { unitOfFile, excludedFiles } = state.rollUp.choices;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const unit = textOf(new FormData(event.currentTarget), "unit");
    if (unit !== "") void choose(work, { unitOfFile: { ...unitOfFile, [file]: unit } });
  };
  return (
    <form onSubmit={submit}>
      <Field label={<Text weight="semibold">{TEXTS.questions.unit(file)}</Text>} hint={TEXTS.questions.unitHint}>
        <Input name="unit" required defaultValue={proposed} />
      </Field>
      <Button type="submit" size="small">
        {TEXTS.questions.answer}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => void choose(work, { excludedFiles: [...excludedFiles, file] })}
      >
        {TEXTS.rollUp.leaveOut}
      </Button>
    </form>
  );
}
