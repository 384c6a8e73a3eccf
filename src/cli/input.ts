import { basename } from "node:path";
import { readPastedText } from "../core/annex/pasted";
import type { GridSnapshot } from "../core/grid/snapshot";
import { newXlsx, openXlsx, readXlsx, type XlsxDocument, type XlsxWorkbook } from "../hosts/xlsx";
import { decodeText } from "./decode-text";
import type { Terminal } from "./terminal";

/** A file given to a command: its sheets to look at, and the workbook to change when it comes to that. */
export interface Input {
  readonly path: string;
  readonly name: string;
  /** What a changed copy of it is. */
  readonly kind: XlsxDocument["kind"];
  readonly sheets: readonly string[];
  readonly memory: string | null;
  read(sheet: string): GridSnapshot;
  open(): Promise<XlsxWorkbook>;
}

const looksLikeText = (bytes: Uint8Array): boolean =>
  bytes.length > 0 && !isContainer(bytes) && (hasByteOrderMark(bytes) || !bytes.subarray(0, SNIFFED).includes(0));

const SNIFFED = 4096;
const isContainer = ([a, b]: Uint8Array): boolean => (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
const hasByteOrderMark = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** What a file is, its bytes tell: a zip is a workbook, text is a pasted table. Throws HostError for anything else. */
export async function readInput(path: string, terminal: Pick<Terminal, "readFile">): Promise<Input> {
  const bytes = await terminal.readFile(path);
  return looksLikeText(bytes) ? textInput(path, bytes) : workbookInput(path, bytes);
}

function workbookInput(path: string, bytes: Uint8Array): Input {
  const document = readXlsx(bytes);
  const name = basename(path);
  return {
    path,
    name,
    kind: document.kind,
    sheets: document.sheets.map((sheet) => sheet.name),
    memory: document.memory,
    read: (sheet) => document.sheet(sheet),
    open: () => openXlsx(bytes, name),
  };
}

function textInput(path: string, bytes: Uint8Array): Input {
  const pasted = readPastedText(decodeText(bytes).join("\n"));
  return {
    path,
    name: basename(path),
    kind: "xlsx",
    sheets: [pasted.sheet],
    memory: null,
    read: () => pasted,
    open: async () => openXlsx(await newXlsx([contentOf(pasted)]), basename(path)),
  };
}

const contentOf = ({ sheet, rows, merges }: GridSnapshot) => ({ name: sheet, rows, merges });
