import { ownListRows, readOwnList, type Level } from "../../../src/core/agency";

const rowOf = (cells: Partial<Record<"name" | "level" | "from" | "to" | "next", string>>): string[] => {
  const { name = "Ban Thử", level = "Xã", from = "", to = "", next = "" } = cells;
  return [name, "", level, from, to, next];
};

describe("a row's level", () => {
  it.each<[string, Level, string]>([
    ["Xã", "commune", "Xã"],
    ["phường", "commune", "Xã"],
    ["Thị trấn", "commune", "Xã"],
    ["đặc khu", "commune", "Xã"],
    ["Cấp xã", "commune", "Xã"],
    ["Huyện", "district", "Huyện"],
    ["quận", "district", "Huyện"],
    ["thị xã", "district", "Huyện"],
    ["Thành phố thuộc tỉnh", "district", "Huyện"],
    ["Cấp huyện", "district", "Huyện"],
    ["Tỉnh", "province", "Tỉnh"],
    ["thành phố", "province", "Tỉnh"],
    ["cấp tỉnh", "province", "Tỉnh"],
    ["Trung ương", "central", "Trung ương"],
    ["TW", "central", "Trung ương"],
  ])("“%s” is the %s level, written back as “%s”", (level, expected, written) => {
    const { entries, problems } = readOwnList([rowOf({ level })]);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ id: `own.${expected}.ban-thu`, level: expected }]);
    expect(ownListRows(entries)[1]?.[2]).toBe(written);
  });

  it.each(["", "Vùng", "liên xã", "Xã Kỳ Lạc"])("“%s” is none", (level) => {
    const message = "Cấp của “Ban Thử” phải là Xã, Huyện, Tỉnh hoặc Trung ương.";
    expect(readOwnList([rowOf({ level })])).toEqual({ entries: [], problems: [{ row: 1, message }] });
  });
});

describe("a row's days", () => {
  it.each(["01/7/2025", "1.7.2025", "1-7-2025", "2025-07-01"])("“%s” is the first of July", (from) => {
    expect(readOwnList([rowOf({ from })]).entries).toMatchObject([{ from: "2025-07-01", to: null }]);
  });

  it("may be the same: a body of one day", () => {
    const { entries, problems } = readOwnList([rowOf({ from: "01/7/2025", to: "01/7/2025" })]);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(1);
  });
});

describe("a row's successors", () => {
  it("may stand below it; one that nobody knows is told, and the row is kept", () => {
    const { entries, problems } = readOwnList([rowOf({ next: "Ban Sau; Ban Không" }), rowOf({ name: "Ban Sau" })]);
    expect(entries[0]?.successors).toEqual(["own.commune.ban-sau"]);
    const message = "“Ban Không” thay cho “Ban Thử” chưa có trong danh mục; hãy thêm một dòng cho cơ quan này.";
    expect(problems).toEqual([{ row: 1, message }]);
  });

  it("are those of the built-in body where the row names none, and else its own", () => {
    const body = { name: "Phòng Nội vụ", level: "Huyện" };
    expect(readOwnList([rowOf(body)]).entries[0]?.successors).toEqual(["commune.phong-van-hoa-xa-hoi"]);
    const own = readOwnList([rowOf({ ...body, next: "Phòng Tư pháp" })]).entries[0];
    expect(own?.successors).toEqual(["district.phong-tu-phap"]);
  });
});
