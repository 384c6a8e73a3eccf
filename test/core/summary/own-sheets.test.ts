import { withoutSummaries } from "../../../src/core/summary/own-sheets";

describe("a roll-up's own sheets", () => {
  it("are left out, numbered ones too; the office's own stay", () => {
    const sheets = ["Phụ lục", "Danh mục chi tiết", "Kinh phí", "Đối soát", "Danh mục chi tiết (2)", "Đối soát (2)"];
    expect(withoutSummaries(sheets)).toEqual(["Phụ lục"]);
  });

  it("are told by both marks: a sheet that only bears one of the names is the office's", () => {
    expect(withoutSummaries(["Kinh phí", "Danh mục chi tiết"])).toEqual(["Kinh phí", "Danh mục chi tiết"]);
  });
});
