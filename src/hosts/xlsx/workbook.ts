import { applyEdits } from "../../core/grid/apply";
import type { EditPlan } from "../../core/grid/edit";
import { encodeMemory, JOURNAL_SHEET, MEMORY_SHEET } from "../../core/grid/memory-sheet";
import { renameSheets } from "../../core/grid/rename-sheets";
import type { SheetContent } from "../../core/grid/sheet-content";
import { isSheetName, nameSheets } from "../../core/grid/sheet-name";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { HostError } from "../refusals";
import { untilAborted } from "../until-aborted";
import type { ApplyOutcome, ReadOptions, SheetInfo, WorkbookHost } from "../workbook";
import { readXlsx, type XlsxDocument } from "./read/read-xlsx";
import { unkeptNotices } from "./unkept";
import { changeFile, type Change } from "./write/change-file";
import { rewrittenRichTexts } from "./write/plan";
import { StyleNumbers } from "./write/style-table";

/** Makes a change on another thread. */
export type ChangeElsewhere = (bytes: Uint8Array, change: Change) => Promise<Uint8Array>;

/**
 * A workbook as bytes. Each change makes new bytes as a whole: it either stands in them or has not happened.
 * @throws HostError from every method, with the codes of refusals.ts
 */
export class XlsxWorkbook implements WorkbookHost {
  readonly name: string;
  readonly #styles = new StyleNumbers();
  readonly #elsewhere: ChangeElsewhere | undefined;
  readonly #firstParts: readonly string[];
  #bytes: Uint8Array;
  #document: XlsxDocument;
  /** Memory and journal by their sheets, not yet in the bytes: they change with every deed and are written when the file is saved. */
  readonly #unwritten = new Map<string, string>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(bytes: Uint8Array, name: string, elsewhere?: ChangeElsewhere) {
    this.name = name;
    this.#elsewhere = elsewhere;
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
      if (done.edits.length > 0) await this.#change({ kind: "apply", plan: done }, options);
      return { done, refused, notices: richTextNotices(rewrittenRichTexts(snapshot, done).length) };
    });
  }

  async addSheets(sheets: readonly SheetContent[], options: ReadOptions = {}): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      sheets.forEach(refuseBadName);
      const taken = this.#document.sheets.map(({ name }) => name);
      const renamed = renameSheets(sheets, nameSheets(sheets, taken));
      await this.#change({ kind: "put", sheets: renamed }, options);
      return renamed.map(({ name }) => name);
    });
  }

  async putSheets(sheets: readonly SheetContent[], options: ReadOptions = {}): Promise<void> {
    sheets.forEach(refuseBadName);
    return this.#inTurn(() => this.#change({ kind: "put", sheets }, options));
  }

  async removeSheet(name: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#document.partOf(name);
      await this.#change({ kind: "remove", sheet: name });
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
      else await this.#change({ kind: "put", sheets: [encodeMemory(text)] });
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
      const sheets = [...this.#unwritten].map(([name, text]) => encodeMemory(text, name));
      if (sheets.length > 0) await this.#change({ kind: "put", sheets });
      this.#unwritten.clear();
      return this.#bytes;
    });
  }

  /** What saving cannot keep, as Vietnamese sentences; to be said before saving. */
  unkept(): readonly string[] {
    return unkeptNotices(this.#firstParts, this.#document.parts);
  }

  async #change(change: Change, options: ReadOptions = {}): Promise<void> {
    refuseWhenCancelled(options);
    const bytes = await untilAborted(options.signal, this.#changed(change));
    refuseWhenCancelled(options);
    this.#document = readXlsx(bytes);
    this.#bytes = bytes;
    options.onProgress?.(1);
  }

  #changed(change: Change): Promise<Uint8Array> {
    // Rows that are taken out here and now may come back later, with their looks.
    this.#styles.learn(this.#document.formats);
    if (this.#elsewhere && !carriesLooks(change)) return this.#elsewhere(this.#bytes, change);
    return changeFile(this.#bytes, change, { document: this.#document, styles: this.#styles });
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

/** Rows that come back have the very looks that they had, which are known on this thread alone. */
const carriesLooks = (change: Change): boolean =>
  change.kind === "apply" && change.plan.edits.some(({ kind }) => kind === "insertRows" || kind === "insertColumns");

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
