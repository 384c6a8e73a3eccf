import type { CellFormat } from "../../../core/grid/format";
import { decodeMemory, JOURNAL_SHEET, MEMORY_SHEET } from "../../../core/grid/memory-sheet";
import type { GridSnapshot } from "../../../core/grid/snapshot";
import { HostError } from "../../refusals";
import type { SheetInfo } from "../../workbook";
import { Archive } from "./archive";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits";
import { preflight } from "./preflight";
import { readRelations, type Relation } from "./relations";
import { readSharedStrings } from "./shared-strings";
import type { CellContext } from "./sheet-cells";
import { readSheetPart } from "./sheet-part";
import { isSheetProtected } from "./sheet-protection";
import { readStyles, type Styles } from "./styles";
import { readTheme } from "./theme";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./workbook-part";

/** An .xlsx or .xlsm file opened for reading; each sheet is read when first asked for. */
export interface XlsxDocument {
  readonly kind: "xlsx" | "xlsm";
  readonly sheets: readonly SheetInfo[];
  /** The sheet in front when the file was saved. */
  readonly activeSheet: string;
  /** @throws HostError `sheet-not-found`, `damaged` or `too-large` */
  sheet(name: string): GridSnapshot;
  /** What the workbook remembers for the product (`memory-sheet.ts`); null when nothing yet. */
  readonly memory: string | null;
  /** The undo journal as a page kept it in the file. */
  readonly journal: string | null;
  /** The paths of all parts of the file. */
  readonly parts: readonly string[];
  /** How each style of the workbook looks, by its number; cells of a style carry this very object. */
  readonly formats: readonly CellFormat[];
  /** Those of them that mark a text by an apostrophe before it. */
  readonly quotedFormats: ReadonlySet<CellFormat>;
  readonly is1904: boolean;
  readonly workbookPath: string;
  /** Undefined in a file without styles. */
  readonly stylesPath: string | undefined;
  /** The path of a sheet's part. */
  partOf(sheet: string): string;
  /** The parts that a sheet's part points to: notes, drawings, tables. */
  relationsOf(sheet: string): readonly Relation[];
}

/**
 * Reads a workbook in one linear pass a sheet, in Node and in the browser alike; nothing outside the bytes is touched.
 * @throws HostError `empty`, `not-xlsx`, `old-xls`, `encrypted`, `damaged` or `too-large`
 */
export function readXlsx(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): XlsxDocument {
  preflight(bytes, limits);
  return new LazyDocument(new Archive(bytes, limits));
}

class LazyDocument implements XlsxDocument {
  readonly #archive: Archive;
  readonly #workbook: WorkbookPart;
  readonly #snapshots = new Map<string, GridSnapshot>();
  #context: CellContext | undefined;
  #styles: Styles | undefined;
  #sheets: readonly SheetInfo[] | undefined;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#workbook = readWorkbookPart(archive);
  }

  get kind(): XlsxDocument["kind"] {
    return this.#workbook.kind;
  }

  get parts(): readonly string[] {
    return this.#archive.paths;
  }

  get formats(): readonly CellFormat[] {
    return this.#readStyles().formats;
  }

  get quotedFormats(): ReadonlySet<CellFormat> {
    return this.#readStyles().quoted;
  }

  get workbookPath(): string {
    return this.#workbook.path;
  }

  get stylesPath(): string | undefined {
    return this.#workbook.paths.styles;
  }

  get is1904(): boolean {
    return this.#workbook.is1904;
  }

  get sheets(): readonly SheetInfo[] {
    this.#sheets ??= this.#workbook.sheets.map(({ name, visibility, path }) => ({
      name,
      visibility,
      isProtected: isSheetProtected(this.#archive, path),
    }));
    return this.#sheets;
  }

  get activeSheet(): string {
    const { sheets, activeSheet } = this.#workbook;
    const isShown = (sheet: SheetPart | undefined) => sheet?.visibility === "visible";
    const active = sheets[activeSheet];
    return ((isShown(active) ? active : sheets.find(isShown)) ?? sheets[0])?.name ?? "";
  }

  get memory(): string | null {
    return this.#hiddenText(MEMORY_SHEET);
  }

  get journal(): string | null {
    return this.#hiddenText(JOURNAL_SHEET);
  }

  #hiddenText(sheet: string): string | null {
    return this.#workbook.sheets.some(({ name }) => name === sheet) ? decodeMemory(this.sheet(sheet)) : null;
  }

  partOf(sheet: string): string {
    return this.#sheetPart(sheet).path;
  }

  relationsOf(sheet: string): readonly Relation[] {
    return readRelations(this.#archive, this.partOf(sheet));
  }

  #sheetPart(name: string): SheetPart & { readonly position: number } {
    const position = this.#workbook.sheets.findIndex((sheet) => sheet.name === name);
    const part = this.#workbook.sheets[position];
    if (!part) throw new HostError("sheet-not-found", name);
    return { ...part, position };
  }

  sheet(name: string): GridSnapshot {
    const known = this.#snapshots.get(name);
    if (known) return known;
    const { path, position } = this.#sheetPart(name);
    const names = this.#workbook.names.filter(({ sheet }) => sheet === position);
    const snapshot = readSheetPart(this.#archive, { name, path, names }, this.#cellContext());
    this.#snapshots.set(name, snapshot);
    return snapshot;
  }

  #readStyles(): Styles {
    const { paths } = this.#workbook;
    this.#styles ??= readStyles(this.#archive, paths.styles, readTheme(this.#archive, paths.theme));
    return this.#styles;
  }

  #cellContext(): CellContext {
    const { paths, is1904 } = this.#workbook;
    this.#context ??= {
      formats: this.formats,
      strings: paths.sharedStrings === undefined ? [] : readSharedStrings(this.#archive, paths.sharedStrings),
      is1904,
      limit: this.#archive.limits.cells,
    };
    return this.#context;
  }
}
