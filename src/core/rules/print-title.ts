import type { CellAddress } from "../grid/address";
import { cellsOf } from "../grid/snapshot";
import type { Cell } from "../grid/snapshot";
import { titleLineOf, titleRows } from "../layout/title-lines";
import { defineRule, type Repair, type RuleContext } from "./rule";

interface TitleCell {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/** The letter case of the lines above the table (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III và mục V). */
export const printTitle = defineRule({
  id: "print-title",
  title: "Kiểu chữ của tiêu đề phụ lục chưa đúng",
  why: "Theo Nghị định 30/2020/NĐ-CP, từ “Phụ lục” viết chữ in thường, tiêu đề của phụ lục viết chữ in hoa.",
  example: { wrong: "PHỤ LỤC", right: "Phụ lục" },
  severity: "info",
  messages: {
    label: "“{text}” viết bằng chữ in thường: “{expected}”, cỡ 14, đậm, canh giữa.",
    title: "Tiêu đề phụ lục viết bằng chữ in hoa: “{expected}”.",
  },

  *check(context, report) {
    for (const titleCell of titleCells(context)) {
      const { at, cell } = titleCell;
      const { id } = titleLineOf(cell.text);
      const text = cell.text.trim();
      const place = { cells: [at] as const, text, groupKey: id };
      if (id === "label" && text !== labelled(text)) {
        const expected = labelled(text);
        yield report(place, "label", { text, expected }, rewriting(titleCell, expected));
      }
      if (id === "title" && text !== capital(text)) {
        const expected = capital(text);
        yield report(place, "title", { expected }, rewriting(titleCell, expected));
      }
    }
  },
});

/** Lines that stand alone in their row; beside each other stand the agency and the nation's name. */
const titleCells = ({ snapshot, annex }: RuleContext): TitleCell[] =>
  titleRows(annex).flatMap((row) => {
    const filled = [...cellsOf(snapshot, row)].filter(([, { text }]) => text.trim() !== "");
    return filled.length === 1 ? filled.map(([column, cell]) => ({ at: { row, column }, cell })) : [];
  });

/** "PHỤ LỤC II" as "Phụ lục II". */
const labelled = (text: string): string => text.replace(/^phụ lục/iu, "Phụ lục");

const capital = (text: string): string => text.toUpperCase();

const rewriting = ({ at, cell }: TitleCell, after: string): Repair =>
  cell.formula === undefined
    ? { suggestions: [{ label: after, edits: [{ kind: "setValue", at, before: cell.value, after }] }] }
    : {};
