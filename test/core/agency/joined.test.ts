import { createCatalogue, readActors } from "../../../src/core/agency";

const catalogue = createCatalogue();
const DISTRICT = { level: "district", date: { year: 2024, month: 1, day: 11 } } as const;
const read = (cell: string) => readActors(cell, { catalogue, ...DISTRICT }).parts;
const show = (cell: string): readonly string[] => read(cell).map(({ type, text, name }) => `${type}: ${name ?? text}`);

describe("one body", () => {
  it.each([
    ["Phòng TC\nKH", "known: Phòng Tài chính - Kế hoạch"],
    ["Phòng LĐ\nTB&XH", "known: Phòng Lao động - Thương binh và Xã hội"],
    ["VP HĐND\nUBND", "known: Văn phòng HĐND và UBND"],
    ["Phòng T.C.K.H", "known: Phòng Tài chính - Kế hoạch"],
    ["Ban QLDA ĐTXD huyện", "known: Ban Quản lý dự án đầu tư xây dựng"],
    ["Chi nhánh VPĐKĐĐ huyện", "known: Văn phòng Đăng ký đất đai"],
    ["Phòng Nội vụ -", "known: Phòng Nội vụ"],
    ["Phòng Nội vụ và", "known: Phòng Nội vụ"],
    ["Trường Đào tạo, bồi dưỡng cán bộ, công chức", "other: Trường Đào tạo, bồi dưỡng cán bộ, công chức"],
    ["Trường Bồi dưỡng công chức, viên chức", "other: Trường Bồi dưỡng công chức, viên chức"],
  ])("%j", (cell, body) => {
    expect(show(cell)).toEqual([body]);
  });
});

describe("two bodies", () => {
  it.each([
    ["Phòng Nội vụ và\nPhòng Y tế", ["known: Phòng Nội vụ", "known: Phòng Y tế"]],
    ["Phòng Nội vụ -\nPhòng Y tế", ["known: Phòng Nội vụ", "known: Phòng Y tế"]],
    ["Trường Đào tạo lái xe, công chức", ["other: Trường Đào tạo lái xe", "collective: công chức"]],
    ["Các thôn, Phòng Nội vụ", ["collective: Các thôn", "known: Phòng Nội vụ"]],
  ])("%j", (cell, bodies) => {
    expect(show(cell)).toEqual(bodies);
  });
});

/** The head that all offices share makes no two names alike: what stands behind it does. */
it.each([
  ["Phòng Ytế", ["Phòng Y tế"]],
  ["Phòng Nội vụu", ["Phòng Nội vụ"]],
  ["Phòg Tư pháp", ["Phòng Tư pháp"]],
  ["Phong vụ", ["Phòng Nội vụ"]],
  ["Bộ Nội", []],
])("“%s” may be %j, and nothing else", (cell, suggestions) => {
  expect(read(cell).map((actor) => actor.suggestions)).toEqual([suggestions]);
});
