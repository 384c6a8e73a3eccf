import type { CatalogueEntry } from "../core/agency";
import type { CalendarDate } from "../core/calendar";
import type { GridSnapshot } from "../core/grid/snapshot";
import type { SheetContent } from "../core/grid/sheet-content";
import type { Memory } from "../core/memory/memory";
import type { RollUpOptions, SourceCard } from "../core/summary";
import type { ComparisonView } from "./comparison-view";
import type { Survey } from "./survey";

/** What the receiver decided, as far as the desk needs it; all of it can be sent to another thread. */
export interface DeskOptions extends RollUpOptions {
  /** The day each file came, by file name. */
  readonly receivedOn?: Readonly<Record<string, CalendarDate>>;
  /** The file with the superior's own plan: what the others are compared with, and no part of the summary. */
  readonly superior?: string;
}

/** How sources are checked as they come in. */
export interface CheckOptions {
  readonly today: CalendarDate;
  /** The receiver's own list of agencies. */
  readonly agencies: readonly CatalogueEntry[];
}

/** A workbook that is open already: its name and the sheets that were chosen of it. */
export interface OpenSheets {
  readonly name: string;
  readonly sheets: readonly GridSnapshot[];
  /** What it remembers; null where nothing could be read. */
  readonly memory: Memory | null;
}

/**
 * Where the files of a roll-up are read, kept and counted: a thread of its own, so that the pane stays alive, or the
 * pane's own where the browser gives none. Everything that crosses is plain data.
 */
export interface RollUpDesk {
  /** Reads and checks a file; one of that name is replaced. What cannot be read becomes a card. */
  readonly addFile: (name: string, bytes: Uint8Array, options: CheckOptions) => Promise<void>;
  readonly addSheets: (open: OpenSheets, options: CheckOptions) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** What there is to see before anything is written. */
  readonly survey: (options: DeskOptions) => Promise<Survey>;
  /** The sheets to write, and what became of each source. */
  readonly rollUp: (options: DeskOptions) => Promise<Pages>;
  /** The subordinates' plans beside the superior's. */
  readonly compare: (options: DeskOptions) => Promise<ComparisonView>;
}

export interface Pages {
  readonly sheets: readonly SheetContent[];
  readonly cards: readonly SourceCard[];
}
