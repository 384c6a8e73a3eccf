import type { Catalogue, CatalogueEntry } from "../../core/agency";
import type { EditPlan } from "../../core/grid/edit";
import type { GridSnapshot } from "../../core/grid/snapshot";
import type { Memory } from "../../core/memory/memory";
import type { Review } from "../../core/review";
import { EMPTY_JOURNAL, type Journal } from "../../core/memory/journal";
import { NO_FORMAT, type FormatState } from "../format/format-state";
import { NO_ROLL_UP, type RollUpState } from "../rollup/roll-up-state";
import { NO_FILTER, type Filter } from "./filter";

export const TAB_IDS = ["check", "format", "rollUp", "catalogue"] as const;
export type TabId = (typeof TAB_IDS)[number];

/** A long piece of work that the user sees and may stop; `share` is between 0 and 1, or null where nobody can tell. */
export interface Busy {
  readonly label: string;
  readonly share: number | null;
  readonly cancel: () => void;
}

/** What came of the user's last deed. Shown until the next one, and read out. */
export interface Message {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
}

/** The last look at a sheet. */
export interface Checked {
  readonly snapshot: GridSnapshot;
  readonly review: Review;
  /** The sheet changed after this look. */
  readonly isStale: boolean;
}

/** The catalogue in the light of the office's own list; `problems` are sentences about rows that could not be read. */
export interface OwnCatalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly string[];
  readonly catalogue: Catalogue;
}

/** The journal's text as the workbook held it last, and how many of the oldest deeds found no room in it. */
export interface KeptJournal {
  readonly text: string | null;
  readonly dropped: number;
}

export interface PaneState {
  readonly tab: TabId;
  readonly busy: Busy | null;
  readonly message: Message | null;
  readonly checked: Checked | null;
  readonly filter: Filter;
  /** The key of the finding that the user stands on (finding-key.ts). */
  readonly current: string | null;
  /** A plan that waits for the user's consent. */
  readonly preview: EditPlan | null;
  readonly journal: Journal;
  /** Null until the workbook was asked. */
  readonly kept: KeptJournal | null;
  /** What the workbook remembers; null until it was asked. */
  readonly memory: Memory | null;
  /** Null until the workbook was asked for its list. */
  readonly own: OwnCatalogue | null;
  readonly format: FormatState;
  readonly rollUp: RollUpState;
}

export const INITIAL_STATE: PaneState = {
  tab: "check",
  busy: null,
  message: null,
  checked: null,
  filter: NO_FILTER,
  current: null,
  preview: null,
  journal: EMPTY_JOURNAL,
  kept: null,
  memory: null,
  own: null,
  format: NO_FORMAT,
  rollUp: NO_ROLL_UP,
};
