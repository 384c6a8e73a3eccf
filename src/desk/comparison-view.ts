import type { SheetContent } from "../core/grid/sheet-content";
import type { ComparedTask, Comparison, TaskChange, UnitComparison } from "../core/summary";
import { taskLine, type TaskLine } from "./task-line";

/** One task of the superior as a unit has it. */
export interface ComparedLine {
  readonly superior: TaskLine;
  readonly state: ComparedTask["state"];
  readonly own: TaskLine | null;
  readonly isProposed: boolean;
  readonly changes: readonly TaskChange[];
}

export interface UnitLines {
  readonly unit: string;
  readonly tasks: readonly ComparedLine[];
  readonly added: readonly TaskLine[];
}

/** A comparison as the pane shows it, with the sheet that says the same. */
export interface ComparisonView {
  readonly superiorTitle: string;
  readonly units: readonly UnitLines[];
  readonly sheets: readonly SheetContent[];
}

export const comparisonView = ({ superiorTitle, units, sheets }: Comparison): ComparisonView => ({
  superiorTitle,
  units: units.map(unitLines),
  sheets,
});

const unitLines = ({ unit, tasks, added }: UnitComparison): UnitLines => ({
  unit: unit.name,
  tasks: tasks.map(({ superior, state, own, isProposed, changes }) => ({
    superior: taskLine(superior),
    state,
    own: own ? taskLine(own) : null,
    isProposed,
    changes,
  })),
  added: added.map(taskLine),
});
