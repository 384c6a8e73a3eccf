import { DEFAULT_PRINT } from "../grid/format";
import { isWithin, STANDARD } from "../layout/standard";
import { printEdits, reformatting, wholeTable } from "./print-repair";
import { defineRule } from "./rule";

const MARGINS = [
  { key: "marginTop", name: "trên" },
  { key: "marginBottom", name: "dưới" },
  { key: "marginLeft", name: "trái" },
  { key: "marginRight", name: "phải" },
] as const;

/** Margins outside what Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I allows. */
export const printMargins = defineRule({
  id: "print-margins",
  title: "Lề trang in chưa đúng",
  why: "Nghị định 30/2020/NĐ-CP quy định lề trên, dưới 20-25 mm, lề trái 30-35 mm, lề phải 15-20 mm; lề trái hẹp thì mất chữ khi đóng tập.",
  example: { wrong: "Lề trái 18 mm", right: "Lề trái 30 mm" },
  severity: "info",
  messages: { margins: "Lề chưa đúng quy định: {margins}. Bấm “Định dạng lại” để đặt đúng." },

  *check(context, report) {
    const print = { ...DEFAULT_PRINT, ...context.snapshot.print };
    const wrong = MARGINS.flatMap(({ key, name }) => {
      const { value: allowed } = STANDARD[key];
      const actual = print[key];
      return isWithin(allowed, actual)
        ? []
        : [`${name} ${Math.round(actual)} mm (quy định ${allowed.from}-${allowed.to})`];
    });
    if (wrong.length === 0) return;
    const edits = printEdits(
      context,
      MARGINS.map(({ key }) => key),
    );
    yield report(
      wholeTable(context.annex, "print-margins"),
      "margins",
      { margins: wrong.join(", ") },
      reformatting(edits),
    );
  },
});
