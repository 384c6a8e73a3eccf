import { createCatalogue } from "../../../src/core/agency";
import { createReading } from "../../../src/core/rules/reading";
import { annexOf } from "../../support/reading";

const catalogue = createCatalogue();

/** What the lead of the one task is, in a plan of xã An Bình. */
function leadIn(lead: string, task = "Ký quy chế phối hợp"): string {
  const annex = annexOf(
    `| KẾ HOẠCH NĂM 2026 CỦA XÃ AN BÌNH |\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | ${task} | ${lead} | Năm 2026 |`,
  );
  const parts = createReading(annex, { catalogue }).actors(annex.items[0]!, "lead")?.parts ?? [];
  return parts.map(({ type, text }) => `${type}:${text}`).join(" | ");
}

test("“-nt-” in the first row stands for nobody", () => {
  expect(leadIn("-nt-")).toBe("");
});

test.each([
  ["of the plan's own commune", "UBND xã An Bình", undefined, "known:UBND xã An Bình"],
  ["of no commune that is named", "UBND xã", undefined, "known:UBND xã"],
  [
    "of a commune that the task names",
    "Công an xã Bình Minh",
    "Ký quy chế với xã Bình Minh",
    "known:Công an xã Bình Minh",
  ],
  ["of a commune that nothing else names", "UBND xã Mặt Trăng", undefined, "other:UBND xã Mặt Trăng"],
  [
    "of two communes",
    "UBND xã An Bình; UBND xã Mặt Trăng",
    undefined,
    "known:UBND xã An Bình | other:UBND xã Mặt Trăng",
  ],
])("a body %s", (_, lead, task, expected) => {
  expect(leadIn(lead, task)).toBe(expected);
});
