import type { SheetContent } from "../grid/sheet-content";
import { buildContext } from "./build-context";
import { gather, type SourceCard } from "./cards";
import { compareTasks, type ComparedTask } from "./compare-tasks";
import type { Entry } from "./entries";
import type { FileFailure, RollUpInput, RollUpOptions } from "./input";
import { comparisonSheet } from "./sheets/comparison";
import type { Figure } from "./sheets/draft";
import type { CodedUnit } from "./units";

/** How one unit's plan stands beside the superior's. */
export interface UnitComparison {
  readonly unit: CodedUnit;
  /** One for each task of the superior, in its order. */
  readonly tasks: readonly ComparedTask[];
  /** Tasks that only the unit has. */
  readonly added: readonly Entry[];
}

export interface Comparison {
  /** "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA HUYỆN THANH LÂM" */
  readonly superiorTitle: string;
  readonly superiorTasks: readonly Entry[];
  readonly units: readonly UnitComparison[];
  readonly cards: readonly SourceCard[];
  readonly figures: readonly Figure[];
  readonly sheets: readonly SheetContent[];
}

/** Lays the subordinates' plans beside the superior's: what they carry, changed, lack or added. Sections may differ. */
export function compare(
  superior: readonly RollUpInput[],
  subordinates: readonly RollUpInput[],
  failures: readonly FileFailure[] = [],
  options: RollUpOptions = {},
): Comparison {
  const above = buildContext(gather(superior, [], {}), {});
  const below = buildContext(gather(subordinates, failures, options), options);
  const superiorTasks = above.entries.filter(({ tasks }) => tasks > 0);
  const units = below.units.map((unit): UnitComparison => {
    const own = below.entries.filter((entry) => entry.tasks > 0 && entry.unit.key === unit.key);
    return { unit, ...compareTasks(superiorTasks, own, options.decisions) };
  });
  const superiorTitle = superior[0]?.annex.context.title ?? "";
  const draft = comparisonSheet({ ...below, annexLabel: () => "Phụ lục" }, superiorTitle, units);
  return { superiorTitle, superiorTasks, units, cards: below.cards, figures: draft.figures, sheets: [draft.finish()] };
}

export type { ComparedTask, TaskChange } from "./compare-tasks";
