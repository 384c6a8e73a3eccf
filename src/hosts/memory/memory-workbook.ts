import type { CellRange } from "../../core/grid/address";
import { applyEdits } from "../../core/grid/apply";
import { snapshotOfContent } from "../../core/grid/content-snapshot";
import type { EditPlan } from "../../core/grid/edit";
import { decodeMemory, encodeMemory, MEMORY_SHEET } from "../../core/grid/memory-sheet";
import { renameSheets } from "../../core/grid/rename-sheets";
import type { SheetContent } from "../../core/grid/sheet-content";
import { isSheetName, nameSheets } from "../../core/grid/sheet-name";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import type { ApplyOutcome, ChangeListener, ReadOptions, SheetInfo, WorkbookHost } from "../workbook";

interface MemorySheet {
  readonly snapshot: GridSnapshot;
  readonly visibility: SheetInfo["visibility"];
  readonly isProtected: boolean;
}

/** A workbook that lives in memory: for tests, and for trying a plan out. */
export class MemoryWorkbook implements WorkbookHost {
  readonly name: string;
  /** What was last asked to be shown. */
  revealed: { readonly sheet: string; readonly range: CellRange } | undefined;
  readonly #sheets = new Map<string, MemorySheet>();
  readonly #listeners = new Set<ChangeListener>();
  #journal: string | null = null;

  constructor(name: string, snapshots: readonly GridSnapshot[], protectedSheets: readonly string[] = []) {
    this.name = name;
    for (const snapshot of snapshots) {
      const isProtected = protectedSheets.includes(snapshot.sheet);
      this.#sheets.set(snapshot.sheet, { snapshot, visibility: "visible", isProtected });
    }
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const infos = [...this.#sheets].map(([name, { visibility, isProtected }]) => ({ name, visibility, isProtected }));
    return Promise.resolve(infos);
  }

  async activeSheet(): Promise<string> {
    return Promise.resolve([...this.#sheets].find(([, { visibility }]) => visibility === "visible")?.[0] ?? "");
  }

  async read(sheet: string, options: ReadOptions = {}): Promise<GridSnapshot> {
    refuseWhenCancelled(options);
    return Promise.resolve(this.#sheet(sheet).snapshot);
  }

  async apply(plan: EditPlan, options: ReadOptions = {}): Promise<ApplyOutcome> {
    refuseWhenCancelled(options);
    const sheet = this.#sheet(plan.sheet);
    if (sheet.isProtected) throw new HostError("sheet-protected", plan.sheet);
    const { snapshot, done, refused } = applyEdits(sheet.snapshot, plan);
    this.#sheets.set(plan.sheet, { ...sheet, snapshot });
    return Promise.resolve({ done, refused, notices: [] });
  }

  async addSheets(sheets: readonly SheetContent[]): Promise<readonly string[]> {
    refuseBadNames(sheets);
    const added = renameSheets(sheets, nameSheets(sheets, this.#sheets.keys()));
    for (const sheet of added) this.#put(sheet);
    return Promise.resolve(added.map(({ name }) => name));
  }

  async putSheets(sheets: readonly SheetContent[]): Promise<void> {
    refuseBadNames(sheets);
    for (const sheet of sheets) this.#put(sheet);
    return Promise.resolve();
  }

  async removeSheet(name: string): Promise<void> {
    this.#sheet(name);
    this.#sheets.delete(name);
    return Promise.resolve();
  }

  async reveal(sheet: string, range: CellRange): Promise<void> {
    this.#sheet(sheet);
    this.revealed = { sheet, range };
    return Promise.resolve();
  }

  async readMemory(): Promise<string | null> {
    const sheet = this.#sheets.get(MEMORY_SHEET);
    return Promise.resolve(sheet ? decodeMemory(sheet.snapshot) : null);
  }

  async writeMemory(text: string): Promise<void> {
    return this.putSheets([encodeMemory(text)]);
  }

  async readJournal(): Promise<string | null> {
    return Promise.resolve(this.#journal);
  }

  async writeJournal(text: string): Promise<void> {
    this.#journal = text;
    return Promise.resolve();
  }

  onChanged(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes a sheet as its user would, who asks nobody and is heard by the listeners. */
  typed(plan: EditPlan): void {
    const sheet = this.#sheet(plan.sheet);
    this.#sheets.set(plan.sheet, { ...sheet, snapshot: applyEdits(sheet.snapshot, plan).snapshot });
    for (const listener of this.#listeners) listener(plan.sheet);
  }

  #put(sheet: SheetContent): void {
    const { name, visibility = "visible" } = sheet;
    this.#sheets.set(name, { snapshot: snapshotOfContent(sheet), visibility, isProtected: false });
  }

  #sheet(name: string): MemorySheet {
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new HostError("sheet-not-found", name);
    return sheet;
  }
}

function refuseBadNames(sheets: readonly SheetContent[]): void {
  const bad = sheets.find(({ name }) => !isSheetName(name));
  if (bad) throw new HostError("bad-sheet-name", bad.name);
}

function refuseWhenCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new HostError("cancelled");
}
