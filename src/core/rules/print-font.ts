import { DEFAULT_FORMAT, type CellFormat } from "../grid/format";
import { cellAt } from "../grid/snapshot";
import { STANDARD } from "../layout/standard";
import { formatEdits, reformatting, type FormatEdit } from "./print-repair";
import { defineRule } from "./rule";

const FONT: readonly (keyof CellFormat)[] = ["fontName", "color"];
const SIZE: readonly (keyof CellFormat)[] = ["fontSize"];

/** Type other than Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I asks for: Times New Roman, black; sizes by its table. */
export const printFont = defineRule({
  id: "print-font",
  title: "Phông chữ, cỡ chữ, màu chữ chưa đúng",
  why: "Văn bản hành chính dùng phông Times New Roman, màu đen; cỡ chữ đều nhau thì bản in mới rõ ràng.",
  example: { wrong: "Calibri 11", right: "Times New Roman 12" },
  severity: "info",
  messages: {
    font: "{count} ô có chữ không phải phông Times New Roman màu đen (ví dụ: {example}). Bấm “Định dạng lại” để đổi.",
    size: "{count} ô có cỡ chữ chưa đúng mẫu (ví dụ: cỡ {example}). Trong bảng dùng cỡ {from} đến {to}, đều nhau; bấm “Định dạng lại” để đổi.",
  },

  *check(context, report) {
    const font = formatEdits(context, FONT);
    const size = formatEdits(context, SIZE);
    const lookAt = ({ at }: FormatEdit) => ({ ...DEFAULT_FORMAT, ...cellAt(context.snapshot, at).format });
    const [firstFont] = font;
    if (firstFont) {
      const values = { count: font.length, example: lookAt(firstFont).fontName };
      yield report({ cells: [firstFont.at], groupKey: "font" }, "font", values, reformatting(font));
    }
    const [firstSize] = size;
    if (firstSize) {
      const { from, to } = STANDARD.bodySize.value;
      const values = { count: size.length, example: lookAt(firstSize).fontSize, from, to };
      yield report({ cells: [firstSize.at], groupKey: "size" }, "size", values, reformatting(size));
    }
  },
});
