import { parseAddress } from "../../../src/core/grid/a1";
import type { CellAddress } from "../../../src/core/grid/address";
import { nameCells } from "../../../src/core/rules/name-cells";

const named = (cells: string, sentence: string): string =>
  nameCells(cells.split(" ").map((text) => parseAddress(text)!) as [CellAddress, ...CellAddress[]], sentence);

describe("a message names its cells", () => {
  it.each([
    ["H6", "Không có quý 5.", "Ô H6: Không có quý 5."],
    ["H6", "Ô này chưa ghi thời hạn.", "Ô H6 chưa ghi thời hạn."],
    ["A9", "Dòng 9 là dòng tiêu đề lặp lại.", "Dòng 9 là dòng tiêu đề lặp lại."],
    ["H6", "Hãy sửa lại ô H6.", "Hãy sửa lại ô H6."],
    ["D1 D2", "Viết hai cách.", "Các ô D1, D2: Viết hai cách."],
    ["D1 D2 D3 D4 D5", "Viết hai cách.", "Các ô D1, D2, D3 và 2 ô khác: Viết hai cách."],
  ])("%s, %s", (cells, sentence, expected) => {
    expect(named(cells, sentence)).toBe(expected);
  });
});
