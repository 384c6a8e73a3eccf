import { applyEdits } from "../../core/grid/apply";
import type { EditPlan } from "../../core/grid/edit";
import { encodeMemory, JOURNAL_SHEET, MEMORY_SHEET } from "../../core/grid/memory-sheet";
import { renameSheets } from "../../core/grid/rename-sheets";
import type { SheetContent } from "../../core/grid/sheet-content";
import { isSheetName, nameSheets } from "../../core/grid/sheet-name";
import { shiftOf } from "../../core/grid/shift";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import { untilAborted } from "../until-aborted";
import type { ApplyOutcome, ReadOptions, SheetInfo, WorkbookHost } from "../workbook";
import { readXlsx, type XlsxDocument } from "./read/read-xlsx";
import { unkeptNotices } from "./unkept";
import { editPackage, type Work } from "./write/edit-package";
import { rewrittenRichTexts, writePlan } from "./write/plan";
import { StyleNumbers } from "./write/style-table";
import { putSheets, type PutSheets } from "./write/put-sheets";
import { deleteSheet } from "./write/sheets";

/**
 * A workbook as bytes. Each change makes new bytes as a whole: it either stands in them or has not happened.
 * @throws HostError from every method, with the codes of refusals.ts
 */
export class XlsxWorkbook implements WorkbookHost {
  readonly name: string;
  readonly #styles = new StyleNumbers();
  readonly #putSheets: PutSheets;
  readonly #firstParts: readonly string[];
  #bytes: Uint8Array;
  #document: XlsxDocument;
  /** Memory and journal by their sheets, not yet in the bytes: they change with every deed and are written when the file is saved. */
  readonly #unwritten = new Map<string, string>();
  #queue: Promise<unknown> = Promise.resolve();

  /** @param putSheetsElsewhere where sheets are written; by default on the thread that asks for it */
  constructor(bytes: Uint8Array, name: string, putSheetsElsewhere: PutSheets = putSheets) {
    this.name = name;
    this.#putSheets = putSheetsElsewhere;
    this.#bytes = bytes;
    this.#document = readXlsx(bytes);
    this.#firstParts = this.#document.parts;
  }

  get kind(): XlsxDocument["kind"] {
    return this.#document.kind;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.#inTurn(() => this.#document.sheets);
  }

  async activeSheet(): Promise<string> {
    return this.#inTurn(() => this.#document.activeSheet);
  }

  async read(sheet: string, options: ReadOptions = {}): Promise<GridSnapshot> {
    return this.#inTurn(() => {
      refuseWhenCancelled(options);
      const snapshot = this.#document.sheet(sheet);
      options.onProgress?.(1);
      return snapshot;
    });
  }

  async apply(plan: EditPlan, options: ReadOptions = {}): Promise<ApplyOutcome> {
    return this.#inTurn(async () => {
      this.#refuseProtected(plan.sheet);
      const snapshot = this.#document.sheet(plan.sheet);
      const { done, refused } = applyEdits(snapshot, plan);
      if (done.edits.length > 0) {
        await this.#edit((editing) => {
          writePlan(editing, snapshot, done, this.#others(plan));
          return [];
        }, options);
      }
      return { done, refused, notices: richTextNotices(rewrittenRichTexts(snapshot, done).length) };
    });
  }

  async addSheets(sheets: readonly SheetContent[], options: ReadOptions = {}): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      sheets.forEach(refuseBadName);
      const taken = this.#document.sheets.map(({ name }) => name);
      const renamed = renameSheets(sheets, nameSheets(sheets, taken));
      await this.#put(renamed, options);
      return renamed.map(({ name }) => name);
    });
  }

  async putSheets(sheets: readonly SheetContent[], options: ReadOptions = {}): Promise<void> {
    sheets.forEach(refuseBadName);
    return this.#inTurn(() => this.#put(sheets, options));
  }

  async removeSheet(name: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#document.partOf(name);
      await this.#edit((editing) => {
        deleteSheet(editing, name);
        return [];
      });
    });
  }

  /** A file shows nothing: whoever shows it does this. */
  reveal(): Promise<void> {
    return Promise.resolve();
  }

  async readMemory(): Promise<string | null> {
    return this.#inTurn(() => this.#unwritten.get(MEMORY_SHEET) ?? this.#document.memory);
  }

  async writeMemory(text: string): Promise<void> {
    return this.#inTurn(async () => {
      const stands = this.#document.sheets.some(({ name }) => name === MEMORY_SHEET);
      if (stands) this.#unwritten.set(MEMORY_SHEET, text);
      else await this.#put([encodeMemory(text)]);
    });
  }

  async readJournal(): Promise<string | null> {
    return this.#inTurn(() => this.#unwritten.get(JOURNAL_SHEET) ?? this.#document.journal);
  }

  async writeJournal(text: string): Promise<void> {
    return this.#inTurn(() => void this.#unwritten.set(JOURNAL_SHEET, text));
  }

  /** Nobody else changes a file that lies in memory: whoever shows it tells what its user does. */
  onChanged(): () => void {
    return () => undefined;
  }

  /** The file as it now is, of the kind that it was, with its memory and its journal. */
  async save(): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      if (this.#unwritten.size > 0)
        await this.#put([...this.#unwritten].map(([name, text]) => encodeMemory(text, name)));
      this.#unwritten.clear();
      return this.#bytes;
    });
  }

  /** What saving cannot keep, as Vietnamese sentences; to be said before saving. */
  unkept(): readonly string[] {
    return unkeptNotices(this.#firstParts, this.#document.parts);
  }

  async #put(sheets: readonly SheetContent[], options: ReadOptions = {}): Promise<void> {
    refuseWhenCancelled(options);
    this.#take(await untilAborted(options.signal, this.#putSheets(this.#bytes, sheets)), options);
  }

  async #edit(work: Work, options: ReadOptions = {}): Promise<void> {
    refuseWhenCancelled(options);
    this.#take(await editPackage(this.#bytes, this.#document, this.#styles, work), options);
  }

  #take(bytes: Uint8Array, options: ReadOptions): void {
    refuseWhenCancelled(options);
    this.#document = readXlsx(bytes);
    this.#bytes = bytes;
    options.onProgress?.(1);
  }

  /** The other sheets, read only where rows or columns move: their formulas may have to follow. */
  #others({ sheet, edits }: EditPlan): readonly GridSnapshot[] {
    if (!edits.some(shiftOf)) return [];
    return this.#document.sheets.filter(({ name }) => name !== sheet).map(({ name }) => this.#document.sheet(name));
  }

  #refuseProtected(sheet: string): void {
    if (this.#document.sheets.find(({ name }) => name === sheet)?.isProtected) {
      throw new HostError("sheet-protected", sheet);
    }
  }

  /** One thing at a time, so that no change is made on bytes that another is about to replace. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

function refuseBadName({ name }: SheetContent): void {
  if (!isSheetName(name)) throw new HostError("bad-sheet-name", name);
}

function refuseWhenCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new HostError("cancelled");
}

const richTextNotices = (count: number): readonly string[] =>
  count === 0
    ? []
    : [`${count} ô được sửa có chữ định dạng khác nhau trong cùng một ô; sau khi sửa, cả ô mang một định dạng.`];
