import type { CellRange } from "../core/grid/address";
import type { EditPlan, RefusedEdit } from "../core/grid/edit";
import type { SheetContent } from "../core/grid/sheet-content";
import type { GridSnapshot } from "../core/grid/snapshot";

/** A sheet as the list of sheets shows it. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
}

/** What became of a plan: what was done (for undo: invert it), and what was left alone and why. */
export interface ApplyOutcome {
  readonly done: EditPlan;
  readonly refused: readonly RefusedEdit[];
  /** Vietnamese sentences about what the host could not keep or would not do, for the user to read. */
  readonly notices: readonly string[];
}

export interface ReadOptions {
  /** Told between 0 and 1 while a long read goes on. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The port: all that the product asks of a workbook. Hosts hold no decisions; they move cells.
 * Every failure is a `HostError` with a code of the closed list in refusals.ts.
 */
export interface WorkbookHost {
  /** The document's name as the user knows it, e.g. "ke-hoach-2026.xlsx". */
  readonly name: string;
  sheets(): Promise<readonly SheetInfo[]>;
  /** The sheet that the user looks at. */
  activeSheet(): Promise<string>;
  read(sheet: string, options?: ReadOptions): Promise<GridSnapshot>;
  /** Compare and set: each edit is done only where the sheet still holds what it expects. */
  apply(plan: EditPlan, options?: ReadOptions): Promise<ApplyOutcome>;
  /** Adds sheets at the end; a name that is taken gets a number. Returns the names given. */
  addSheets(sheets: readonly SheetContent[], options?: ReadOptions): Promise<readonly string[]>;
  /** Replaces the content of the sheets of those names, or adds them. For the product's own sheets only. */
  putSheets(sheets: readonly SheetContent[], options?: ReadOptions): Promise<void>;
  removeSheet(name: string): Promise<void>;
  /** Selects the range and scrolls to it. */
  reveal(sheet: string, range: CellRange): Promise<void>;
  /** What the workbook remembers for the product (one hidden sheet, alike in every host); null when nothing yet. */
  readMemory(): Promise<string | null>;
  writeMemory(text: string): Promise<void>;
  /** The undo journal as it was last kept with the workbook; each host keeps it in its own way. Null when there is none. */
  readJournal(): Promise<string | null>;
  /** Keeps the journal with the workbook, at no cost to the user's own undo. */
  writeJournal(text: string): Promise<void>;
  /**
   * Told which sheet was changed by anyone but this host (the user, another person, a formula's source), as far as the
   * host can tell; returns how to stop listening. A hint that a result is old, never a promise.
   */
  onChanged(listener: ChangeListener): () => void;
}

export type ChangeListener = (sheet: string) => void;
