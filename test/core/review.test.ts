import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { applyEdits } from "../../src/core/grid/apply";
import { invertPlan } from "../../src/core/grid/edit";
import { cellsOf, type GridSnapshot } from "../../src/core/grid/snapshot";
import { rowKey } from "../../src/core/memory/row-kinds";
import { waive } from "../../src/core/memory/waivers";
import { planSafeFixes, readAnnexes, review, type ReviewOptions } from "../../src/core/review";
import { readXlsx } from "../../src/hosts/xlsx";
import { annexesFolder } from "../support/annexes";
import { gridOf } from "../support/grid";

const SAMPLES = join(process.cwd(), "assets", "samples");
const workbooks = [SAMPLES, annexesFolder()].flatMap((folder) =>
  folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => [name, join(folder, name)] as const),
);

function firstSheet(path: string): GridSnapshot {
  const document = readXlsx(new Uint8Array(readFileSync(path)));
  return document.sheet(document.sheets[0]!.name);
}

describe("fixing everything that is safe", () => {
  it.each(workbooks)("%s: nothing fixable remains, and undo gives the sheet back", (_, path) => {
    const before = firstSheet(path);
    const plan = planSafeFixes(before);
    const { snapshot: after, refused, done } = applyEdits(before, plan);
    expect(refused).toEqual([]);
    expect(review(after).findings.filter(({ fix }) => fix)).toEqual([]);
    expect(planSafeFixes(after).edits).toEqual([]);
    const { snapshot: restored } = applyEdits(after, invertPlan(done));
    expect(restored.rows).toEqual(before.rows);
    expect(restored.merges).toEqual(before.merges);
  });
});

describe("a review", () => {
  it("finds nothing on a sheet without a table", () => {
    expect(review(gridOf("Danh sách cán bộ\n| Họ tên | Năm sinh |\n| A | 1990 |"))).toMatchObject({
      annexes: [],
      findings: [],
      groups: [],
    });
  });

  it("of the clean sample finds nothing of weight", () => {
    const { findings } = review(firstSheet(join(SAMPLES, "xa-an-binh.xlsx")));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("reads columns and rows as people said by hand, on the sheet they said it of", () => {
    const snapshot = gridOf(
      "KẾ HOẠCH NĂM 2024\n| TT | Nhiệm vụ | Nơi làm | Thời gian |\n| 1 | Việc A | Công an xã | Quý II/2024 |\n| 2 | Số liệu tạm tính | | |",
    );
    const said = {
      columns: { 0: "extra", 2: "lead" },
      rowKinds: { [rowKey(cellsOf(snapshot, 3))]: "footer" },
    } as const;
    const items = (sheets: NonNullable<ReviewOptions["sheets"]>) =>
      readAnnexes(snapshot, { sheets }).annexes.map((annex) => annex.items);
    expect(items({ [snapshot.sheet]: said })).toMatchObject([
      [{ fields: { task: { text: "Việc A" }, lead: { text: "Công an xã" } } }],
    ]);
    expect(items({ [snapshot.sheet]: said }).flat()[0]?.fields.ordinal).toBeUndefined();
    expect(items({ [snapshot.sheet]: {} })).toEqual(items({}));
    expect(items({ "Trang khác": said })).toEqual(items({}));
    expect(items({}).flat()).not.toEqual(items({ [snapshot.sheet]: said }).flat());
  });

  it("does not fix what was waived", () => {
    const snapshot = gridOf(
      "KẾ HOẠCH NĂM 2024\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Việc A | Phòng Nội vụ | Quý II |",
    );
    const { annexes, findings } = review(snapshot);
    const waivers = findings.map((finding) => waive(finding, "cell", "Đã rõ", annexes));
    expect(planSafeFixes(snapshot).edits).toHaveLength(1);
    expect(planSafeFixes(snapshot, { waivers }).edits).toEqual([]);
    expect(review(snapshot, { waivers }).waived).toHaveLength(1);
  });
});
