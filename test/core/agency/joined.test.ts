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
  ["Bộ Nội", ["Bộ Nội vụ"]],
  ["Phòng Nội", ["Phòng Nội vụ"]],
  ["Phòng Nội thất", []],
])("“%s” may be %j, and nothing else", (cell, suggestions) => {
  expect(read(cell).map((actor) => actor.suggestions)).toEqual([suggestions]);
});

it.each([
  ["Phong Noi vu huyen", "Phòng Nội vụ huyện"],
  ["PHONG NOI VU HUYEN", "Phòng Nội vụ huyện"],
  ["Phong Tu phap huyen Duc Tho", "Phòng Tư pháp huyện Duc Tho"],
  ["Phòng Nội vụu huyện", "Phòng Nội vụ huyện"],
  ["Phòng Nội vụu huyên", "Phòng Nội vụ huyện"],
])("“%s” is rewritten as “%s”, level and place with their marks", (cell, replacement) => {
  expect(read(cell).map((actor) => actor.replacements[0])).toEqual([replacement]);
});

it("a place that the plan names gets its marks back as well", () => {
  const [actor] = readActors("Phong Tu phap huyen Duc Tho", {
    catalogue,
    ...DISTRICT,
    places: ["huyện Đức Thọ"],
  }).parts;
  expect(actor?.replacements[0]).toBe("Phòng Tư pháp huyện Đức Thọ");
});

it("no replacement is offered twice, and none that is far from the best", () => {
  expect(read("Văn phòng UBND-HĐND").map((actor) => actor.replacements)).toEqual([
    ["Văn phòng HĐND và UBND", "Văn phòng UBND"],
  ]);
  expect(read("Văn phờng - Thống kê").map((actor) => actor.replacements)).toEqual([["Văn phòng - thống kê"]]);
});
