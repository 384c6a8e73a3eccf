import type { CellAddress, CellRange } from "../core/grid/address";
import type { Edit, EditPlan } from "../core/grid/edit";
import type { SheetContent } from "../core/grid/sheet-content";
import { RECEIPT_SHEET } from "../core/receipt/receipt-sheet";
import { withControlResults } from "../core/receipt/control-results";
import { cellAt, type CellValue, type GridSnapshot } from "../core/grid/snapshot";
import type { ApplyOutcome, ChangeListener, ReadOptions, SheetInfo, WorkbookHost } from "../hosts/workbook";
import type { XlsxWorkbook } from "../hosts/xlsx";
import { readShown } from "./read-shown";
import type { Screen } from "./spreadsheet/spreadsheet";
import type { TypedCell } from "./spreadsheet/typing";

/**
 * The file, with the spreadsheet showing it: every change goes into the file first and then onto the screen, and what
 * the user types on the screen goes into the file.
 */
export class PageHost implements WorkbookHost {
  readonly #file: XlsxWorkbook;
  readonly #screen: Screen;
  readonly #listeners = new Set<ChangeListener>();
  #snapshots = new Map<string, GridSnapshot>();
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(file: XlsxWorkbook, screen: Screen) {
    this.#file = file;
    this.#screen = screen;
  }

  static async open(file: XlsxWorkbook, screen: Screen): Promise<PageHost> {
    const host = new PageHost(file, screen);
    await host.#show(await file.activeSheet());
    return host;
  }

  get name(): string {
    return this.#file.name;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.#file.sheets();
  }

  async activeSheet(): Promise<string> {
    return this.#screen.activeSheet() ?? (await this.#file.activeSheet());
  }

  read(sheet: string, options?: ReadOptions): Promise<GridSnapshot> {
    return this.#inTurn(() => this.#file.read(sheet, options));
  }

  apply(plan: EditPlan, options?: ReadOptions): Promise<ApplyOutcome> {
    return this.#inTurn(async () => {
      const outcome = await this.#file.apply(plan, options);
      const { edits } = outcome.done;
      if (edits.every(isValueEdit))
        await this.#showValues(
          plan.sheet,
          edits.map(({ at }) => at),
        );
      else await this.#show(plan.sheet);
      return outcome;
    });
  }

  addSheets(sheets: readonly SheetContent[], options?: ReadOptions): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const names = await this.#file.addSheets(sheets, options);
      await this.#show(names[0]);
      return names;
    });
  }

  putSheets(sheets: readonly SheetContent[], options?: ReadOptions): Promise<void> {
    return this.#inTurn(async () => {
      await this.#file.putSheets(sheets, options);
      await this.#show(sheets.find(({ visibility = "visible" }) => visibility === "visible")?.name);
    });
  }

  removeSheet(name: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#file.removeSheet(name);
      await this.#show(undefined);
    });
  }

  reveal(sheet: string, range: CellRange): Promise<void> {
    this.#screen.reveal(sheet, range);
    return Promise.resolve();
  }

  readMemory(): Promise<string | null> {
    return this.#inTurn(() => this.#file.readMemory());
  }

  writeMemory(text: string): Promise<void> {
    return this.#inTurn(() => this.#file.writeMemory(text));
  }

  readJournal(): Promise<string | null> {
    return this.#inTurn(() => this.#file.readJournal());
  }

  writeJournal(text: string): Promise<void> {
    return this.#inTurn(() => this.#file.writeJournal(text));
  }

  onChanged(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The bytes to be saved, with what the library could not keep in them, as sentences. */
  save(): Promise<{ readonly bytes: Uint8Array; readonly unkept: readonly string[] }> {
    return this.#inTurn(async () => ({ unkept: this.#file.unkept(), bytes: await this.#file.save() }));
  }

  /** Takes what the user typed into the file; false where the file would not take all of it, which is then shown as it was. */
  typed(sheet: string, cells: readonly TypedCell[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const snapshot = this.#snapshots.get(sheet);
      if (!snapshot) return false;
      const changed = cells.filter((cell) => cell.isFormula || isChange(snapshot, cell));
      if (changed.length === 0) return true;
      const edits = changed.flatMap((cell) => (cell.isFormula ? [] : [typedEdit(snapshot, cell)]));
      const { done } = await this.#file.apply({ sheet, title: "", edits });
      await this.#showValues(
        sheet,
        changed.map(({ at }) => at),
      );
      if (done.edits.length > 0) for (const listener of this.#listeners) listener(sheet);
      return done.edits.length === changed.length;
    });
  }

  /** One thing at a time: the file and the screen never part. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #show(active: string | undefined): Promise<void> {
    const shown = await readShown(this.#file);
    this.#snapshots = new Map(shown.map(({ snapshot }) => [snapshot.sheet, snapshot]));
    this.#screen.show(this.#file.name, shown, active ?? this.#screen.activeSheet());
    this.#showReceipt();
  }

  async #showValues(sheet: string, cells: readonly CellAddress[]): Promise<void> {
    const snapshot = await this.#file.read(sheet);
    this.#snapshots.set(sheet, snapshot);
    this.#screen.showValues(snapshot, cells);
    this.#showReceipt();
  }

  /** Nothing calculates formulas here; that a receipt is out of date shows at once all the same. */
  #showReceipt(): void {
    const receipt = this.#snapshots.get(RECEIPT_SHEET);
    if (!receipt) return;
    const { receipt: shown, cells } = withControlResults(receipt, (name) => this.#snapshots.get(name));
    this.#screen.showValues(shown, cells);
  }
}

const isValueEdit = (edit: Edit): edit is Extract<Edit, { kind: "setValue" }> => edit.kind === "setValue";

/** What Univer only drew anew is no change. */
const isChange = (snapshot: GridSnapshot, { at, value }: TypedCell): boolean => {
  const { value: before } = cellAt(snapshot, at);
  return before !== sameKind(before, value);
};

function typedEdit(snapshot: GridSnapshot, { at, value }: TypedCell): Edit {
  const { value: before } = cellAt(snapshot, at);
  return { kind: "setValue", at, before, after: sameKind(before, value) };
}

/** Digits typed over a number are a number; everything else stays as it was typed. */
function sameKind(before: CellValue, typed: CellValue): CellValue {
  if (typed === "") return null;
  const isPlainNumber = typeof typed === "string" && /^-?\d+(?:\.\d+)?$/u.test(typed);
  return typeof before === "number" && isPlainNumber ? Number(typed) : typed;
}
