import type { Entry } from "../core/summary/entries";
import { withoutNumber } from "../core/summary/task-key";

/** A row of a source as a list shows it; `row` is zero-based. */
export interface TaskLine {
  readonly unit: string;
  readonly text: string;
  readonly deadline: string;
  readonly lead: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export const taskLine = ({ unit, source: { file, sheet, row }, item: { fields } }: Entry): TaskLine => ({
  unit: unit.name,
  text: withoutNumber(firstText([fields.task?.text, fields.activity?.text, fields.objective?.text])),
  deadline: fields.deadline?.text ?? "",
  lead: fields.lead?.text ?? "",
  file,
  sheet,
  row,
});

const firstText = (texts: readonly (string | undefined)[]): string =>
  texts.find((text) => text !== undefined && text !== "") ?? "";
