import { withoutOwnSheets } from "../../src/core/own-sheets";

describe("sheets that the product made", () => {
  it("are left out of a roll-up's workbook, numbered ones too; the office's own stay", () => {
    const sheets = ["Phụ lục", "Danh mục chi tiết", "Kinh phí", "Đối soát", "Danh mục chi tiết (2)", "Đối soát (2)"];
    expect(withoutOwnSheets(sheets)).toEqual(["Phụ lục"]);
  });

  it("are a roll-up's by both marks only: a sheet that bears just one of the names is the office's", () => {
    expect(withoutOwnSheets(["Kinh phí", "Danh mục chi tiết"])).toEqual(["Kinh phí", "Danh mục chi tiết"]);
  });

  it("are known by their names: the receipt, the agencies' list, a comparison, the memory and the journal", () => {
    const sheets = [
      "Phiếu kiểm tra",
      "Phiếu kiểm tra (3)",
      "Danh mục cơ quan",
      "Đối chiếu",
      "_phuluc",
      "_phuluc_nhatky",
    ];
    expect(withoutOwnSheets(["PL1", ...sheets, "PL2"])).toEqual(["PL1", "PL2"]);
    expect(withoutOwnSheets(["Phiếu kiểm tra nội bộ"])).toEqual(["Phiếu kiểm tra nội bộ"]);
  });
});
