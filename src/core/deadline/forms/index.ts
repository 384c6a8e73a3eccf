import { accordingToForm } from "./according-to";
import { date } from "./date";
import type { SimpleDeadline } from "../deadline";
import type { Form } from "./form";
import { half } from "./half";
import { list } from "./list";
import { month } from "./month";
import { ongoing } from "./ongoing";
import { openRange } from "./open-range";
import { quarter } from "./quarter";
import { rhythm } from "./rhythm";
import { rhythmDay } from "./rhythm-day";
import { span } from "./span";
import { stretch } from "./stretch";
import { upon } from "./upon";
import { withinDays } from "./within-days";
import { year } from "./year";

/** Every way a clause is written; each clause is read by one of them or by none. */
export const FORMS: readonly Form[] = [
  date,
  month,
  quarter,
  half,
  year,
  list,
  span,
  stretch,
  openRange,
  rhythm,
  rhythmDay,
  ongoing,
  accordingToForm,
  upon,
  withinDays,
];

const headedBy = (head: Form["head"]): readonly Form[] => FORMS.filter((form) => form.head === head);

/** The forms by the head of the clauses that they read. */
export const FORMS_OF: Readonly<Record<Form["head"], readonly Form[]>> = {
  bound: headedBy("bound"),
  rhythm: headedBy("rhythm"),
  ongoing: headedBy("ongoing"),
  condition: headedBy("condition"),
};

/** The forms that print a meaning of the given kind. */
export const printersOf = (kind: SimpleDeadline["kind"]): readonly Form[] => FORMS.filter((form) => form.kind === kind);
