import type { DefinedName } from "excelize-wasm";
import type { CellFormat } from "../../../core/grid/format";
import type { SheetContent } from "../../../core/grid/sheet-content";
import type { Editing } from "./cells";
import { writeRows, writeSheetContent } from "./sheet-content";

/** Adds a sheet at the end. */
function addSheet(editing: Editing, content: SheetContent, defaultFormat: CellFormat): void {
  const { file } = editing;
  file.NewSheet(content.name);
  writeSheetContent(editing, content, defaultFormat);
  const { visibility = "visible" } = content;
  if (visibility !== "visible") file.SetSheetVisible(content.name, false);
}

/** The library leaves a deleted sheet's tables behind, and their names taken. */
export function deleteSheet({ file }: Editing, name: string): void {
  for (const { Name } of file.GetTables(name).tables) file.DeleteTable(Name ?? "");
  file.DeleteSheet(name);
}

const PLACEHOLDER = "~";

/** Puts new content in the place of the sheet of that name, or adds the sheet. */
export function putSheet(editing: Editing, content: SheetContent, defaultFormat: CellFormat): void {
  const list = editing.file.GetSheetList().list;
  if (!list.includes(content.name)) addSheet(editing, content, defaultFormat);
  // Taking a sheet out makes the library read all others; what nobody sees is rows alone.
  else if (content.visibility === "very-hidden") writeRows(editing, content, defaultFormat);
  else replaceSheet(editing, content, defaultFormat, list);
}

function replaceSheet(
  editing: Editing,
  content: SheetContent,
  defaultFormat: CellFormat,
  list: readonly string[],
): void {
  const { file } = editing;
  const follower = list[list.indexOf(content.name) + 1];
  const isOnly = list.length === 1;
  // A workbook must hold a sheet at every moment.
  if (isOnly) file.NewSheet(PLACEHOLDER);
  const active = file.GetSheetName(file.GetActiveSheetIndex().index).name;
  deleteSheet(editing, content.name);
  addSheet(editing, content, defaultFormat);
  if (isOnly) file.DeleteSheet(PLACEHOLDER);
  if (follower !== undefined) moveBefore(editing, content.name, follower);
  file.SetActiveSheet(Math.max(0, file.GetSheetIndex(active).index));
}

/** The library moves a sheet, but not what belongs to sheets by their number: print areas and repeated rows are set anew. */
function moveBefore({ file }: Editing, name: string, follower: string): void {
  const ofSheets = () => file.GetDefinedName().definedNames.filter(({ Scope = WORKBOOK }) => Scope !== WORKBOOK);
  const names = ofSheets();
  file.MoveSheet(name, follower);
  const moved = ofSheets();
  for (const wrong of moved.filter((one) => !names.some((other) => isSame(one, other)))) file.DeleteDefinedName(wrong);
  for (const lost of names.filter((one) => !moved.some((other) => isSame(one, other)))) file.SetDefinedName(lost);
}

const isSame = (a: DefinedName, b: DefinedName): boolean =>
  a.Name === b.Name && a.Scope === b.Scope && a.RefersTo === b.RefersTo;

/** What the library calls the scope of a name that belongs to no sheet. */
const WORKBOOK = "Workbook";
