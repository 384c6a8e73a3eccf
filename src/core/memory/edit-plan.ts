import { z } from "zod";
import type { Edit, EditPlan } from "../grid/edit";
import type { CellFormat, PrintSetup } from "../grid/format";

const index = z.int().min(0);
const address = z.object({ row: index, column: index });
const range = z.object({ top: index, left: index, bottom: index, right: index });
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const length = z.number().nullable();
const flag = z.boolean().exactOptional();
const size = z.number().exactOptional();
const isTrue = z.literal(true).exactOptional();
const border = z.enum(["none", "hair", "thin", "medium", "thick", "dashed", "dotted", "double"]).exactOptional();

const format: z.ZodType<CellFormat> = z.object({
  numberFormat: z.string().exactOptional(),
  fontName: z.string().exactOptional(),
  fontSize: size,
  bold: flag,
  italic: flag,
  underline: flag,
  color: z.string().exactOptional(),
  fill: z.string().nullable().exactOptional(),
  horizontal: z.enum(["general", "left", "center", "right", "justify"]).exactOptional(),
  vertical: z.enum(["top", "center", "bottom", "justify"]).exactOptional(),
  wrap: flag,
  borderTop: border,
  borderRight: border,
  borderBottom: border,
  borderLeft: border,
});

const code = z.string().exactOptional();
const pageCode = z.string().nullable().exactOptional();

const print: z.ZodType<PrintSetup> = z.object({
  paper: z.enum(["A4", "A3", "letter", "other"]).exactOptional(),
  orientation: z.enum(["portrait", "landscape"]).exactOptional(),
  marginTop: size,
  marginBottom: size,
  marginLeft: size,
  marginRight: size,
  marginHeader: size,
  marginFooter: size,
  centerHorizontally: flag,
  fitToWidth: size,
  fitToHeight: size,
  scale: size,
  titleRows: z.object({ first: index, last: index }).nullable().exactOptional(),
  printArea: pageCode,
  rowBreaks: z.array(index).exactOptional(),
  header: code,
  footer: code,
  firstPageHeader: pageCode,
  firstPageFooter: pageCode,
  firstPageNumber: z.number().nullable().exactOptional(),
});

const cell = z.object({ value, text: z.string(), formula: code, isError: isTrue, isRichText: isTrue, format });
/** JSON knows no maps: they are kept as pairs. */
const cells = z.array(z.tuple([index, cell])).transform((pairs) => new Map(pairs));
const line = { cells, isHidden: flag, format: format.exactOptional() };
const formulas = z.array(z.object({ at: address, formula: z.string() })).exactOptional();
const rows = { row: index, rows: z.array(z.object({ ...line, height: size })), formulas };
const columns = { column: index, columns: z.array(z.object({ ...line, width: size })), formulas };

const edit: z.ZodType<Edit> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("setValue"), at: address, before: value, after: value }),
  z.object({ kind: z.literal("setFormat"), at: address, before: format, after: format }),
  z.object({ kind: z.literal("merge"), range }),
  z.object({ kind: z.literal("unmerge"), range }),
  z.object({ kind: z.literal("insertRows"), ...rows }),
  z.object({ kind: z.literal("deleteRows"), ...rows }),
  z.object({ kind: z.literal("insertColumns"), ...columns }),
  z.object({ kind: z.literal("deleteColumns"), ...columns }),
  z.object({ kind: z.literal("setRowHeight"), row: index, before: length, after: length }),
  z.object({ kind: z.literal("setColumnWidth"), column: index, before: length, after: length }),
  z.object({ kind: z.literal("setPrint"), before: print, after: print }),
]);

/** A plan of edits as it was kept as JSON, checked through and through: what does not fit is refused, never guessed. */
export const editPlan: z.ZodType<EditPlan> = z.object({ sheet: z.string(), title: z.string(), edits: z.array(edit) });

/** A plan as JSON, one line. */
export const printPlan = (plan: EditPlan): string =>
  JSON.stringify(plan, (_, part: unknown) => (part instanceof Map ? [...(part as Map<unknown, unknown>)] : part));
