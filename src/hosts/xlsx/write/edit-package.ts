import type { CellFormat } from "../../../core/grid/format";
import { readXlsx, type XlsxDocument } from "../read/read-xlsx";
import type { Editing } from "./cells";
import { newExcelize, openExcelize, writeExcelize, type ExcelizeFile } from "./excelize";
import { moveBreaksAndExtensions, moveNoteBoxes, moveNotes, type Follower } from "./follow-shifts";
import { withResults } from "./formula-results";
import { patchPackage, PartPatches } from "./package-patch";
import { withoutFirstPageNumber } from "./print";
import { withRowBreaks } from "./row-breaks";
import { QuotedStyles } from "./quoted-styles";
import type { StyleNumbers } from "./style-table";
import { withSteadyUnit } from "./steady-unit";
import { veryHidden } from "./very-hidden";

/** What is done to a workbook; it tells which sheets shall be hidden even from Excel's list of hidden sheets. */
export type Work = (editing: Editing) => readonly string[] | Promise<readonly string[]>;

/**
 * Changes a workbook as a whole: either all of the work stands in the bytes that come back, or a `HostError` is thrown
 * and nothing has happened.
 */
export async function editPackage(
  bytes: Uint8Array,
  document: XlsxDocument,
  styles: StyleNumbers,
  work: Work,
): Promise<Uint8Array> {
  styles.learn(document.formats);
  return finish(await openExcelize(bytes), styles, document, work);
}

/** Makes a workbook of nothing; `work` finds the one sheet that the library begins with. */
export async function makePackage(styles: StyleNumbers, work: Work): Promise<Uint8Array> {
  return finish(await newExcelize(), styles, NEW, work);
}

const NEW = { is1904: false, quotedFormats: new Set<CellFormat>() };

async function finish(
  file: ExcelizeFile,
  styles: StyleNumbers,
  { is1904, quotedFormats }: Pick<XlsxDocument, "is1904" | "quotedFormats">,
  work: Work,
): Promise<Uint8Array> {
  const editing: Editing = {
    file,
    styles,
    is1904,
    quotedFormats,
    quoted: new Map(),
    results: new Map(),
    newRows: new Map(),
    shifts: new Map(),
    unnumbered: new Set(),
    rowBreaks: new Map(),
    sized: new Set(),
  };
  const hidden = await work(editing);
  const written = writeExcelize(file);
  return patchPackage(written, patchesFor(written, editing, hidden));
}

const FOLLOWERS: Readonly<Record<string, Follower>> = {
  comments: moveNotes,
  threadedComment: moveNotes,
  vmlDrawing: moveNoteBoxes,
};

function patchesFor(
  bytes: Uint8Array,
  { results, newRows, shifts, unnumbered, rowBreaks, sized, quoted }: Editing,
  hidden: readonly string[],
): PartPatches {
  const patches = new PartPatches();
  const changes = [results, newRows, shifts, unnumbered, rowBreaks, sized, quoted, new Set(hidden)];
  if (changes.every(({ size }) => size === 0)) return patches;
  const document = readXlsx(bytes);
  for (const [sheet, fill] of newRows) patches.add(document.partOf(sheet), fill);
  for (const [sheet, ofSheet] of results) patches.add(document.partOf(sheet), withResults(ofSheet));
  for (const sheet of unnumbered) patches.add(document.partOf(sheet), withoutFirstPageNumber);
  followShifts(patches, document, shifts);
  for (const [sheet, rows] of rowBreaks) patches.add(document.partOf(sheet), withRowBreaks(rows));
  quoteTexts(patches, document, quoted);
  if (sized.size > 0) patches.add(document.stylesPath ?? "", withSteadyUnit);
  if (hidden.length > 0) patches.add(document.workbookPath, veryHidden(hidden));
  return patches;
}

function followShifts(patches: PartPatches, document: XlsxDocument, shifts: Editing["shifts"]): void {
  for (const [sheet, ofSheet] of shifts) {
    const following = (follow: Follower) => (xml: string) => ofSheet.reduce(follow, xml);
    patches.add(document.partOf(sheet), following(moveBreaksAndExtensions));
    for (const { type, target } of document.relationsOf(sheet)) {
      const follow = FOLLOWERS[type];
      if (follow) patches.add(target, following(follow));
    }
  }
}

function quoteTexts(patches: PartPatches, document: XlsxDocument, quoted: Editing["quoted"]): void {
  const { formats, quotedFormats, stylesPath = "" } = document;
  if (quoted.size === 0) return;
  const known = formats.flatMap((format, number) => (quotedFormats.has(format) ? [number] : []));
  const styles = new QuotedStyles(formats.length, new Set(known));
  for (const [sheet, addresses] of quoted) patches.add(document.partOf(sheet), styles.inSheet(addresses));
  patches.add(stylesPath, styles.inStyles);
}
