import { readSheet } from "../../../src/core/annex";
import { blankAnnex, REFORM_FIELDS } from "../../../src/core/structure";
import { planLayout } from "../../../src/core/layout";
import { review, reviewPrint } from "../../../src/core/review";
import { printRowHeight } from "../../../src/core/rules/print-row-height";
import { findingsOf } from "../../support/test-rule";
import { newXlsx, readXlsx } from "../../../src/hosts/xlsx";

const AGENCIES = ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Phòng Kinh tế", "Công an xã"];
const [annex, choices] = blankAnnex({ year: 2026, agencies: AGENCIES });
const textAt = (row: number, column: number): unknown => annex.rows.get(row)?.get(column)?.value;

describe("a new annex", () => {
  it("has its title lines, the eight columns and the six fields", () => {
    expect([0, 1, 2].map((row) => textAt(row, 0))).toEqual([
      "Phụ lục",
      "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      expect.stringMatching(/^\(Kèm theo Kế hoạch số/u),
    ]);
    expect([0, 1, 8].map((column) => textAt(4, column))).toEqual(["TT", "1 - Mục tiêu", "8 - Kinh phí"]);
    const sections = [...annex.rows.values()].flatMap((cells) => {
      const title = cells.get(1)?.value;
      return typeof title === "string" ? [title] : [];
    });
    expect(sections.slice(1, 7)).toEqual(REFORM_FIELDS.map((field) => field.toUpperCase()));
    expect([textAt(5, 0), textAt(6, 0), textAt(11, 0)]).toEqual(["I", 1, "II"]);
  });

  it("offers agencies and deadlines from the list sheet, in every empty row", () => {
    expect(annex.dropDowns).toHaveLength(3 * 7);
    expect(annex.dropDowns![0]).toEqual({
      range: { top: 6, left: 5, bottom: 10, right: 5 },
      source: { sheet: "Danh mục", range: { top: 1, left: 0, bottom: 3, right: 0 } },
    });
    expect(choices.name).toBe("Danh mục");
    expect([...choices.rows.values()].flatMap((cells) => cells.get(0)?.value ?? [])).toEqual([
      "Cơ quan, đơn vị",
      ...AGENCIES,
    ]);
    expect([...choices.rows.values()].map((cells) => cells.get(1)?.value)).toEqual(
      expect.arrayContaining(["Thường xuyên", "Quý IV/2026", "Tháng 02/2026", "Tháng 9/2026"]),
    );
  });

  it("takes the sections and the title that are asked for", () => {
    const [own] = blankAnnex({
      year: 2027,
      title: "Kế hoạch chuyển đổi số",
      sections: ["Hạ tầng"],
      rowsPerSection: 2,
      agencies: [],
    });
    expect([...own.rows.keys()]).toEqual([0, 1, 2, 4, 5, 6, 7]);
    expect(own.rows.get(1)?.get(0)?.value).toBe("KẾ HOẠCH CHUYỂN ĐỔI SỐ");
    expect(own.dropDowns!.map(({ range }) => range.left)).toEqual([7]);
  });

  it("is read as an annex once it is in a workbook, its page set up, no text cut", async () => {
    const sheet = readXlsx(await newXlsx([annex, choices])).sheet("Phụ lục");
    const [read] = readSheet(sheet).annexes;
    expect(read?.context.period?.from.year).toBe(2026);
    expect(Object.keys(read!.columns)).toHaveLength(9);
    expect(sheet.print).toMatchObject({ paper: "A4", orientation: "landscape", titleRows: { first: 4, last: 4 } });
    const widths = [...sheet.columnWidths.values()].slice(0, 9).reduce((a, b) => a + b);
    expect(widths).toBeLessThanOrEqual((252 / 25.4) * 72 + 0.5);
    const kinds = new Set(planLayout(sheet, [read!]).edits.map(({ kind }) => kind));
    expect(kinds.has("setPrint")).toBe(false);
    expect(kinds.has("merge")).toBe(false);
    expect(findingsOf(printRowHeight, sheet)).toEqual([]);
    expect(sheet.rowHeights.get(4)).toBeGreaterThan(30);
  });

  it("is told to be filled in, in one sentence, and is fit for print", async () => {
    const sheet = readXlsx(await newXlsx([annex, choices])).sheet("Phụ lục");
    const told = [...review(sheet).findings, ...reviewPrint(sheet).findings];
    expect(told.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "info",
        "Ô A6: Phụ lục có 7 mục nhưng chưa điền nhiệm vụ nào. Hãy điền nhiệm vụ vào các dòng trống rồi kiểm tra lại.",
      ],
    ]);
  });
});
