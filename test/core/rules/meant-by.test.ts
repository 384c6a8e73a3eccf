import type { Edit } from "../../../src/core/grid/edit";
import { meantBy } from "../../../src/core/rules/meant-by";

const retype = (before: string | number, after: string): Edit => ({
  kind: "setValue",
  at: { row: 3, column: 4 },
  before,
  after,
});

const CELL = "Công an xã; Tư phap";

test.each([
  ["the piece that takes its place", [retype(CELL, "Công an xã; Tư pháp")], "Tư pháp"],
  ["its label where the rest of the cell changes too", [retype(CELL, "Công an xã, Tư pháp")], "Viết lại"],
  ["its label where the cell no longer holds the text", [retype("Công an xã", "Tư pháp")], "Viết lại"],
  ["its label where several cells change", [retype(CELL, "Công an xã; Tư pháp"), retype("a", "b")], "Viết lại"],
  ["its label where no text changes", [retype(45_306, "15/01/2024")], "Viết lại"],
])("a suggestion means %s", (_, edits, meant) => {
  expect(meantBy({ text: "Tư phap" }, { label: "Viết lại", edits })).toBe(meant);
});
