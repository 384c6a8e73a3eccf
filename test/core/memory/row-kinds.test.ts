import { readSheet } from "../../../src/core/annex";
import { cellsOf } from "../../../src/core/grid/snapshot";
import { correctedRows, rowKey } from "../../../src/core/memory/row-kinds";
import { gridOf } from "../../support/grid";

const HEAD = "| TT | Nhiệm vụ | Chủ trì | Thời gian |";
const NOTE = "| 2 | Ghi chú: số liệu tạm tính | | |";
const TASK = "| 1 | Rà soát văn bản | Công an xã | Quý II/2024 |";
const sheet = (...rows: readonly string[]) => gridOf(`\n${[HEAD, ...rows].join("\n")}\n`);

describe("a row's kind corrected by hand", () => {
  const before = sheet(TASK, NOTE);
  const kinds = { [rowKey(cellsOf(before, 2))]: "footer" } as const;
  const kindOf = (snapshot: typeof before, row: number) =>
    readSheet(snapshot, { rowKinds: correctedRows(snapshot, kinds) }).annexes[0]?.rows.find((each) => each.row === row)
      ?.kind;

  it("goes before what the reader thinks", () => {
    expect(readSheet(before).annexes[0]?.items).toHaveLength(2);
    expect(kindOf(before, 2)).toBe("footer");
  });

  it("follows the row when rows are inserted above it", () => {
    const after = sheet(TASK, TASK.replace("1", "3"), NOTE);
    expect(correctedRows(after, kinds)).toEqual(new Map([[3, "footer"]]));
    expect(kindOf(after, 3)).toBe("footer");
  });

  it("is never taken from a word that merely means something to a program", () => {
    const odd = sheet(TASK, "| constructor | | | |");
    expect(correctedRows(odd, kinds)).toEqual(new Map());
  });

  it("lapses when the row says something else", () => {
    expect(correctedRows(sheet(TASK, NOTE.replace("tạm tính", "chính thức")), kinds)).toEqual(new Map());
  });
});
