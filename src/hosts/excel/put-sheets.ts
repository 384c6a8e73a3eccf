import { quoteSheet } from "../../core/grid/formula/references";
import type { SheetContent } from "../../core/grid/sheet-content";
import type { ReadOptions, SheetInfo } from "../workbook";
import { addSheets, refuseBadNames } from "./add-sheets";
import { inExcel, sync } from "./session";
import { listSheets, removeSheets } from "./sheets";

/** The product's own sheets of those names with new content, one after the other. */
export async function putSheets(contents: readonly SheetContent[], options: ReadOptions = {}): Promise<void> {
  refuseBadNames(contents);
  for (const content of contents) await putSheet(content, options);
}

/**
 * The new one is made beside the old one, which goes only once
 * its successor stands: never a workbook with half of either. Formulas elsewhere go over to the successor, since they
 * would be broken for good ("#REF!") by the deletion of what they refer to.
 */
async function putSheet(content: SheetContent, options: ReadOptions): Promise<void> {
  const sheets = await listSheets();
  const old = sheets.find(({ name }) => name.toLowerCase() === content.name.toLowerCase());
  if (!old) {
    await addSheets([content], options);
    return;
  }
  const [made = content.name] = await addSheets([content], options);
  const change: Succession = { old: old.name, made, content, others: sheets.filter(({ name }) => name !== old.name) };
  try {
    await succeed(change);
  } catch (error) {
    if (!(await settle(change))) throw error;
  }
}

interface Succession {
  readonly old: string;
  /** What the successor is called until the old sheet is gone. */
  readonly made: string;
  readonly content: SheetContent;
  readonly others: readonly SheetInfo[];
}

const succeed = ({ old, made, content, others }: Succession): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const leaving = worksheets.getItem(old).load("position");
    const tables = leaving.tables.load("items/name");
    const own = worksheets.getItem(made).tables.load("items/name");
    await sync(context);
    const freed = new Set(tables.items.map(({ name }) => name));
    leadFormulas(context, others, old, made);
    leaving.visibility = "Visible";
    leaving.delete();
    const successor = worksheets.getItem(made);
    successor.name = content.name;
    successor.position = leaving.position;
    for (const [index, { name }] of (content.tables ?? []).entries()) {
      const table = own.items[index];
      if (table && freed.has(name)) table.name = name;
    }
    await sync(context);
  }, "other-workbook");

/** After a failure midway: either the old sheet is still there and stays, or its successor is made to take its place. */
async function settle({ old, made, content, others }: Succession): Promise<boolean> {
  const isOldThere = (await listSheets()).some(({ name }) => name === old);
  await inExcel(async (context) => {
    if (isOldThere) leadFormulas(context, others, made, old);
    else if (made !== content.name) context.workbook.worksheets.getItem(made).name = content.name;
    await sync(context);
  });
  if (isOldThere) await removeSheets([made]);
  return !isOldThere;
}

/** Writes another sheet's name into all formulas that name the first; not into the product's hidden sheets, which hold texts. */
function leadFormulas(context: Excel.RequestContext, sheets: readonly SheetInfo[], from: string, to: string): void {
  for (const { name, visibility, isProtected } of sheets) {
    if (visibility === "very-hidden" || isProtected) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.replaceAll(prefixOf(from), `${quoteSheet(to)}!`, { completeMatch: false, matchCase: true });
  }
}

/** "Sheet1!" or "'Danh mục chi tiết'!": Excel quotes a name where it must. */
const prefixOf = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!` : `${quoteSheet(sheet)}!`;
