import { filterGroups, isFiltering, NO_FILTER, type Filter } from "../../../src/taskpane/state/filter";
import { inOrder } from "../../../src/taskpane/state/finding-key";
import { formatAddress } from "../../../src/core/grid/a1";
import { findingAt, groupsOf } from "../findings";

const GROUPS = groupsOf(
  findingAt("H6"),
  findingAt("H7"),
  findingAt("F8", {
    ruleId: "agency-unknown",
    column: "lead",
    text: "Phòng Vũ trụ",
    groupKey: "Phòng Vũ trụ",
    message: "Không có “Phòng Vũ trụ” trong danh mục cơ quan chủ trì.",
  }),
  findingAt("D9", { ruleId: "text-hygiene", severity: "warning", column: "activity", text: "a  b", groupKey: "a  b" }),
);

const cellsFor = (filter: Partial<Filter>): string[] =>
  inOrder(filterGroups(GROUPS, { ...NO_FILTER, ...filter })).map(({ cells }) => formatAddress(cells[0]));

describe("filtering findings", () => {
  it("shows everything at first", () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(cellsFor({})).toEqual(["H6", "H7", "F8", "D9"]);
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ["by severity", { severity: "warning" }, ["D9"]],
    ["by column", { column: "lead" }, ["F8"]],
    ["by rule", { ruleId: "deadline-unreadable" }, ["H6", "H7"]],
    ["by both column and severity", { column: "lead", severity: "warning" }, []],
    ["by words with marks", { search: "chủ trì" }, ["F8"]],
    ["by words typed without marks", { search: "chu tri" }, ["F8"]],
    ["by words whose marks are others", { search: "chú trí" }, []],
    ["by the text in the cell", { search: "quý v/2024" }, ["H6", "H7"]],
    ["by nothing but spaces", { search: "   " }, ["H6", "H7", "F8", "D9"]],
  ])("narrows %s", (_, filter, cells) => {
    expect(cellsFor(filter)).toEqual(cells);
  });

  it("reads decomposed letters like composed ones", () => {
    expect(cellsFor({ search: "chủ trì".normalize("NFD") })).toEqual(["F8"]);
  });
});
