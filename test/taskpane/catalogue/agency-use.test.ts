import { createCatalogue } from "../../../src/core/agency";
import { readSheet } from "../../../src/core/annex";
import { agencyUses } from "../../../src/taskpane/catalogue/agency-use";
import { gridOf } from "../../support/grid";

const { annexes } = readSheet(
  gridOf(`
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA HUYỆN THANH LÂM |
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Phòng Lao động - Thương binh và Xã hội | Quý I |
| 2 | Lập danh mục | Phòng Lao động - Thương binh và Xã hội | Quý II |
`),
);
const catalogue = createCatalogue();
const year = (year: number) => ({ from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } });
const settings = { rules: {}, houseStyle: false };

it.each([
  [2024, "known"],
  [2025, "known"],
  [2027, "dated"],
])("an agency of a plan for %i is %s: the period is the one that the review was told", (of, kind) => {
  const [use, ...others] = agencyUses(annexes, { catalogue, settings: { ...settings, period: year(of) } });
  expect(others).toEqual([]);
  expect(use).toMatchObject({ kind, level: "district" });
  expect(use?.cells).toHaveLength(2);
});

it("the level that the review was told stands before the title's", () => {
  const [use] = agencyUses(annexes, { catalogue, settings: { ...settings, level: "province" } });
  expect(use?.level).toBe("province");
});
