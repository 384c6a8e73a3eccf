import type { Actor, Level } from "../../core/agency";
import type { Annex } from "../../core/annex/annex";
import type { CalendarDate } from "../../core/calendar";
import type { CellAddress } from "../../core/grid/address";
import { readingOf, type ReviewOptions } from "../../core/review";
import { compareVietnamese } from "../../core/text/collate";

export const USE_KINDS = ["unknown", "variant", "dated", "known", "collective"] as const;
/** `dated`: known, but not at the plan's date; `collective` is also whatever no catalogue can list. */
export type UseKind = (typeof USE_KINDS)[number];

/** One wording of an agency in the annexes of a sheet. */
export interface AgencyUse {
  readonly text: string;
  readonly kind: UseKind;
  /** The official name where it differs from the wording, else the best guess. */
  readonly name: string | null;
  /** The level of the plan, which its own bodies have too. */
  readonly level: Level;
  readonly planDate: CalendarDate | undefined;
  readonly sheet: string;
  readonly cells: readonly [CellAddress, ...CellAddress[]];
}

/** By which catalogue and for which period and level the sheet was checked: the counts are the review's own. */
type UseOptions = Pick<ReviewOptions, "catalogue" | "settings">;

/** What the annexes call whom, and how often: each wording once, the most used first within its kind. */
export function agencyUses(annexes: readonly Annex[], options: UseOptions): AgencyUse[] {
  const uses = new Map<string, AgencyUse>();
  for (const annex of annexes) countAnnex(uses, annex, options);
  return [...uses.values()].sort((a, b) => b.cells.length - a.cells.length || compareVietnamese(a.text, b.text));
}

function countAnnex(uses: Map<string, AgencyUse>, annex: Annex, options: UseOptions): void {
  const reading = readingOf(annex, options);
  const plan = { sheet: annex.sheet, level: levelOf(annex, options), planDate: reading.date };
  for (const item of annex.items) {
    for (const column of ["lead", "cooperation"] as const) {
      const field = item.fields[column];
      if (!field || field.inherited !== undefined) continue;
      for (const actor of reading.actors(item, column)?.parts ?? []) count(uses, plan, actor, field.at);
    }
  }
}

const levelOf = ({ context }: Annex, { settings }: UseOptions): Level => settings?.level ?? context.level ?? "commune";

type Plan = Pick<AgencyUse, "sheet" | "level" | "planDate">;

function count(uses: Map<string, AgencyUse>, plan: Plan, actor: Actor, at: CellAddress): void {
  const known = uses.get(actor.text);
  const use: AgencyUse = known
    ? { ...known, cells: [...known.cells, at] }
    : { text: actor.text, kind: kindOf(actor), name: nameOf(actor), ...plan, cells: [at] };
  uses.set(actor.text, use);
}

function kindOf({ type, status }: Actor): UseKind {
  if (type === "unknown") return "unknown";
  if (type !== "known") return "collective";
  if (status === "ok") return "known";
  return status === "variant" ? "variant" : "dated";
}

function nameOf({ type, status, name, successor, suggestions }: Actor): string | null {
  if (type === "unknown") return suggestions[0] ?? null;
  if (status === "retired") return successor;
  return status === "variant" ? name : null;
}
