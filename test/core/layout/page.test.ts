import { readSheet } from "../../../src/core/annex";
import type { PrintSetup } from "../../../src/core/grid/format";
import { parseHeader, printHeader } from "../../../src/core/layout/header-code";
import { standardPrint } from "../../../src/core/layout/page";
import { pageNumberSetup } from "../../../src/core/layout/page-number";
import { titleLineOf } from "../../../src/core/layout/title-lines";
import { gridOf } from "../../support/grid";
import { BLANK_FORM, TYPED } from "./samples";

const NUMBER = '&C&"Times New Roman,Regular"&13&P';
const numbered = (print: PrintSetup): PrintSetup => pageNumberSetup(print);

describe("the page number", () => {
  it("stands in the middle of the top margin, from page 2 on, counted from 1", () => {
    expect(numbered({})).toEqual({
      header: NUMBER,
      footer: "",
      firstPageHeader: "",
      firstPageFooter: "",
      firstPageNumber: 1,
    });
  });

  it("goes where it stood at the wrong place, and other words stay", () => {
    expect(numbered({ header: "&LXã Thanh Lâm&R&P", footer: "&CTrang &P/&N&RBản thảo" })).toMatchObject({
      header: `&LXã Thanh Lâm${NUMBER}`,
      firstPageHeader: "&LXã Thanh Lâm",
      footer: "&RBản thảo",
    });
  });

  it("stays as it is where it is in form", () => {
    expect(numbered({ header: "&C&14&P", firstPageHeader: "" })).toMatchObject({
      header: "&C&14&P",
      firstPageHeader: "",
    });
  });

  it.each(["&C&11&P", "&C&B&13&P", "&C&P"])("is set anew in place of %s", (header) => {
    expect(numbered({ header }).header).toBe(NUMBER);
  });
});

describe("a header's code", () => {
  it.each(["&Ltrái&Cgiữa&Rphải", '&C&"Times New Roman,Regular"&13&P', "&LA && B", ""])(
    "%s is read and written back",
    (code) => {
      expect(printHeader(parseHeader(code))).toBe(code);
    },
  );

  it("without a mark stands in the middle, and “&&” marks nothing", () => {
    expect(parseHeader("Trang &P")).toEqual({ left: "", center: "Trang &P", right: "" });
    expect(parseHeader("&LThu &&Chi")).toEqual({ left: "Thu &&Chi", center: "", right: "" });
  });
});

describe("the page", () => {
  const printOf = (sheet: typeof BLANK_FORM): PrintSetup => standardPrint(sheet, readSheet(sheet).annexes);

  it("is A4, across, within the decree's margins, one page wide, with the heading on every page", () => {
    expect(printOf(BLANK_FORM)).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      marginTop: 22,
      marginBottom: 20,
      marginLeft: 30,
      marginRight: 15,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { first: 4, last: 4 },
      printArea: null,
    });
  });

  it("repeats the row that numbers the columns with the heading", () => {
    const lines = TYPED.split("\n");
    const at = lines.findIndex((line) => line.startsWith("| TT"));
    lines.splice(at + 1, 0, "| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) |");
    expect(printOf(gridOf(lines.join("\n"))).titleRows).toEqual({ first: 4, last: 5 });
  });
});

describe("a line above the table", () => {
  it.each([
    ["PHỤ LỤC", "label"],
    ["Phụ lục II", "label"],
    ["Phụ lục số 02", "label"],
    ["KHUNG NHIỆM VỤ NĂM 2025", "title"],
    ["Phụ lục danh mục nhiệm vụ của xã", "title"],
    ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2025)", "reference"],
    ["(ban hành kèm theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2025)", "reference"],
    ["Đơn vị tính: triệu đồng", "unit"],
    ["ĐVT: đồng", "unit"],
    ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "nation"],
    ["Độc lập - Tự do - Hạnh phúc", "motto"],
    ["Thanh Lâm, ngày 05 tháng 02 năm 2025", "place-and-date"],
    ["Số: 15/KH-UBND", "number"],
  ])("“%s” is known as %s", (text, id) => {
    expect(titleLineOf(text).id).toBe(id);
  });
});
