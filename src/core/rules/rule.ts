import type { Annex, ColumnId, ResultColumnId } from "../annex/annex";
import type { CalendarDate } from "../calendar";
import { valueAt } from "../collections";
import type { CellAddress } from "../grid/address";
import type { Edit } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { nameCells } from "./name-cells";
import type { Reading } from "./reading";
import type { ReviewSettings } from "./settings";
import type { Severity } from "./severity";

export type { Severity } from "./severity";
export type AnyColumn = ColumnId | ResultColumnId;

/** A change that a person may accept: `label` is the button's sentence, or the new text of the one cell it changes. */
export interface Proposal {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/**
 * What a rule says about one or more cells. `fix` keeps the meaning for certain and may be applied in bulk; a
 * suggestion is a guess that a person chooses (architecture, decision 3).
 */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  readonly column: AnyColumn | null;
  /** Whole Vietnamese sentences: what is wrong, why it matters, what right looks like. */
  readonly message: string;
  /** The text that is wrong, as shown. */
  readonly text: string;
  /** Findings of one rule with the same key have one cause and are shown as one. */
  readonly groupKey: string;
  readonly fix?: Proposal;
  readonly suggestions: readonly Proposal[];
}

/** All that a rule may look at. */
export interface RuleContext {
  readonly annex: Annex;
  readonly snapshot: GridSnapshot;
  /** What the cells' texts mean: deadlines, agencies, amounts; each distinct text is read once. */
  readonly reading: Reading;
  readonly settings: ReviewSettings;
  /** Absent: nothing is checked against today. */
  readonly today?: CalendarDate;
}

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type Values<T extends string> = Readonly<Record<Placeholders<T>, string | number>>;

/** What a rule yields: a message of its own with all its placeholders filled (the compiler checks), and where. */
export interface Report<M extends Readonly<Record<string, string>>> {
  <K extends keyof M & string>(place: ReportPlace, messageId: K, values: Values<M[K]>, repair?: Repair): Finding;
}

export interface ReportPlace {
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  readonly column?: AnyColumn | undefined;
  readonly text?: string;
  /** Defaults to the text. */
  readonly groupKey?: string;
  /** Overrides the rule's severity for this finding. */
  readonly severity?: Severity;
}

export interface Repair {
  readonly fix?: Proposal | undefined;
  readonly suggestions?: readonly Proposal[];
}

export interface Rule {
  readonly id: string;
  /** A short Vietnamese heading for the group of findings. */
  readonly title: string;
  /** Why the receiver cares, one or two Vietnamese sentences. */
  readonly why: string;
  readonly example: { readonly wrong: string; readonly right: string };
  readonly severity: Severity;
  readonly isFixable: boolean;
  /** Its findings explain their cells: later rules stay silent about them, as they do after an error. */
  readonly ownsCells: boolean;
  readonly messages: Readonly<Record<string, string>>;
  readonly run: (context: RuleContext) => Iterable<Finding>;
}

export interface RuleDefinition<M extends Readonly<Record<string, string>>> extends Omit<
  Rule,
  "run" | "messages" | "isFixable" | "ownsCells"
> {
  /** Whether findings may carry a fix (suggestions are open to every rule). */
  readonly isFixable?: boolean;
  readonly ownsCells?: boolean;
  readonly messages: M;
  readonly check: (context: RuleContext, report: Report<M>) => Iterable<Finding>;
}

/** Makes a rule of its definition: fills messages, binds the sheet, gives defaults. */
export function defineRule<const M extends Readonly<Record<string, string>>>(definition: RuleDefinition<M>): Rule {
  const { check, isFixable = false, ownsCells = false, ...rest } = definition;
  const templates = new Map(Object.entries(definition.messages));
  const run = (context: RuleContext): Iterable<Finding> =>
    check(context, (place, messageId, values, repair) => {
      const text = place.text ?? "";
      return {
        ruleId: definition.id,
        messageId,
        severity: place.severity ?? definition.severity,
        sheet: context.annex.sheet,
        cells: place.cells,
        column: place.column ?? null,
        message: nameCells(place.cells, fill(valueAt(templates, messageId), values)),
        text,
        groupKey: place.groupKey ?? text,
        ...(repair?.fix && { fix: repair.fix }),
        suggestions: repair?.suggestions ?? [],
      };
    });
  return { ...rest, isFixable, ownsCells, run };
}

const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{([a-zA-Z]+)\}/gu, (_, name: string) => String(values[name]));
