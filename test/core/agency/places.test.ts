import { createCatalogue, readActors, type Actor, type ReadActorsOptions } from "../../../src/core/agency";

const catalogue = createCatalogue();
const PLANS = {
  district: { level: "district", date: { year: 2024, month: 1, day: 11 }, places: ["huyện Đức Thọ", "xã Hòa Lạc"] },
  commune: { level: "commune", date: { year: 2026, month: 1, day: 1 }, places: ["xã Kỳ Lạc"] },
  province: { level: "province", date: { year: 2025, month: 8, day: 1 } },
} as const satisfies Readonly<Record<string, Omit<ReadActorsOptions, "catalogue">>>;

const read = (plan: keyof typeof PLANS, cell: string): readonly Actor[] =>
  readActors(cell, { catalogue, ...PLANS[plan] }).parts;

/** Plan, cell, official name, level and place of the one body that it names. */
it.each([
  ["district", "Phòng Nội vụ", "Phòng Nội vụ", "district", null],
  ["district", "Phòng Nội vụ huyện", "Phòng Nội vụ", "district", null],
  ["district", "Phòng Nội vụ huyện Đức Thọ", "Phòng Nội vụ", "district", "Đức Thọ"],
  ["district", "Phòng Nội vụ của huyện Đức Thọ, tỉnh Hà Tĩnh", "Phòng Nội vụ", "district", "Đức Thọ"],
  ["district", "UBND xã Hòa Lạc", "UBND xã", "commune", "Hòa Lạc"],
  ["district", "UBND thị trấn", "UBND thị trấn", "commune", null],
  ["district", "Công an thị trấn", "Công an thị trấn", "commune", null],
  ["district", "UBND tỉnh Hà Tĩnh", "UBND tỉnh", "province", "Hà Tĩnh"],
  ["district", "UBND thành phố Hà Tĩnh", "UBND thành phố", "district", "Hà Tĩnh"],
  ["province", "UBND thành phố Huế", "UBND thành phố", "province", "Huế"],
  ["district", "Bưu điện Đức Thọ", "Bưu điện", "district", "Đức Thọ"],
  ["commune", "Kho bạc Nhà nước khu vực XI", "Kho bạc Nhà nước khu vực", "province", "XI"],
  ["commune", "Trạm Y tế số 2", "Trạm Y tế", "commune", "số 2"],
  ["commune", "Ban Công tác Mặt trận thôn Đồng Tâm", "Ban Công tác Mặt trận", "commune", "thôn Đồng Tâm"],
  ["commune", "Ban Công tác Mặt trận khu phố 3", "Ban Công tác Mặt trận", "commune", "khu phố 3"],
  ["commune", "UBND xã Kỳ Lạc, huyện Kỳ Anh, tỉnh Hà Tĩnh", "UBND xã", "commune", "Kỳ Lạc"],
  ["commune", "UBND xã Mặt Trăng", "UBND xã", "commune", "Mặt Trăng"],
] as const)("in a plan of a %s “%s” is %s of the %s level, place %s", (plan, cell, name, level, place) => {
  expect(read(plan, cell)).toMatchObject([{ type: "known", text: cell, name, level, place }]);
});

it.each([
  ["district", "Bưu điện Mặt Trăng"],
  ["commune", "Cơ sở 2 tỉnh Hà Tĩnh"],
] as const)("in a plan of a %s “%s” is of a place that nobody knows: a body of its own", (plan, cell) => {
  expect(read(plan, cell)).toMatchObject([{ type: "other", text: cell, name: cell, id: null }]);
});

it("may be two communes that plan together", () => {
  const options = { catalogue, ...PLANS.commune, places: ["xã Sơn Hà", "xã Sơn Tây"] };
  expect(readActors("Công an xã Sơn Hà - Sơn Tây", options).parts).toMatchObject([
    { type: "known", name: "Công an xã", place: "Sơn Hà - Sơn Tây" },
  ]);
});

it("ends where a comma leads on to units of a level without a place", () => {
  expect(read("district", "UBND xã Hòa Lạc, huyện")).toMatchObject([
    { type: "known", text: "UBND xã Hòa Lạc", place: "Hòa Lạc" },
    { type: "collective", text: "huyện" },
  ]);
});

it("is of one commune, not of all, where a place follows two kinds of units", () => {
  expect(read("district", "UBND xã, thị trấn Đức Thọ")).toMatchObject([
    { type: "unknown", text: "UBND xã, thị trấn Đức Thọ" },
  ]);
});

it("is no known commune where the plan names all of its communes", () => {
  const options = { catalogue, ...PLANS.commune, placesAreAll: true };
  expect(readActors("UBND xã Kỳ Lạc", options).parts).toMatchObject([{ type: "known", place: "Kỳ Lạc" }]);
  expect(readActors("UBND xã Mặt Trăng", options).parts).toMatchObject([{ type: "other", id: null }]);
});

/** What a person may choose instead, and the piece written with it: what stood behind the name stays. */
it.each([
  ["district", "Phòng Nội vụu huyện Đức Thọ", "Phòng Nội vụ", "Phòng Nội vụ huyện Đức Thọ"],
  [
    "district",
    "Phòng Tài nguên & Môi trường huyện",
    "Phòng Tài nguyên và Môi trường",
    "Phòng Tài nguyên và Môi trường huyện",
  ],
  ["commune", "Phòng Văn hóa - Xã hôi xã Kỳ Lạc", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội xã Kỳ Lạc"],
  ["commune", "Phòng LĐ-TB&XH", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"],
  ["province", "Sở LĐ-TB&XH", "Sở Nội vụ", "Sở Nội vụ"],
] as const)("in a plan of a %s “%s” may be %s: “%s”", (plan, cell, suggestion, replacement) => {
  const [actor, ...others] = read(plan, cell);
  expect(others).toEqual([]);
  expect(actor?.suggestions[0]).toBe(suggestion);
  expect(actor?.replacements[0]).toBe(replacement);
  expect(actor?.replacements).toHaveLength(actor?.suggestions.length ?? 0);
});

/** A short wording is written out, with what stood behind it. */
it.each([
  ["district", "Phòng VH-TT huyện", "Phòng Văn hóa và Thông tin huyện"],
  ["district", "Phòng TC-KH huyện Đức Thọ", "Phòng Tài chính - Kế hoạch huyện Đức Thọ"],
  ["commune", "VP HĐND&UBND xã", "Văn phòng HĐND và UBND xã"],
] as const)("in a plan of a %s “%s” is mended to “%s”", (plan, cell, fix) => {
  const [actor] = read(plan, cell);
  expect(actor?.fix).toBe(fix);
});

it.each([
  ["district", "Phòng Nội vụ huyện"],
  ["province", "Sở TN&MT"],
] as const)("in a plan of a %s “%s” is as it should be written, or has ended", (plan, cell) => {
  expect(read(plan, cell)[0]?.fix).toBeUndefined();
});
