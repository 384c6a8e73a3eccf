import { readOwnList, withBody } from "../../../src/core/agency/own-list";
import { newXlsx, openXlsx } from "../../../src/hosts/xlsx";
import { ownListSheet } from "../../../src/taskpane/catalogue/own-list-sheet";

describe("the office's own list as a sheet", () => {
  it("is read back as it was written, also when it is written again", async () => {
    const first = withBody([], { name: "Phòng Vũ trụ", level: "commune", from: "2024-01-30" });
    const second = withBody(first, { name: "Phòng Vũ trụ", level: "commune", wording: "P. Vũ trụ" });
    const bytes = await newXlsx([{ name: "Phụ lục", rows: new Map() }]);
    const workbook = await openXlsx(bytes, "ke-hoach.xlsx");
    await workbook.putSheets([ownListSheet(first)]);
    await workbook.putSheets([ownListSheet(second)]);
    const { rows } = await workbook.read("Danh mục cơ quan");
    const texts = [...rows.values()].map((cells) =>
      Array.from({ length: 6 }, (_, column) => cells.get(column)?.text ?? ""),
    );
    expect(readOwnList(texts)).toEqual({ entries: second, problems: [] });
  });
});
