import { compare } from "../../../src/core/summary";
import { planOf, row } from "../../support/small-plans";

const SUPERIOR_TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA HUYỆN THANH LÂM";
const superior = (...rows: string[]) => planOf("huyện Thanh Lâm", rows.join("\n"), { title: SUPERIOR_TITLE });
const one = (above: string, below: string) => {
  const [unit] = compare(superior(above), planOf("xã An Bình", below)).units;
  return unit!;
};
const kinds = (above: string, below: string) => one(above, below).tasks[0]?.changes.map(({ kind }) => kind);

test("a task taken over as it stands is carried", () => {
  expect(one(row("Rà soát văn bản"), row("2.1. Rà soát văn bản.")).tasks).toMatchObject([
    { state: "carried", isProposed: false },
  ]);
});

test("a later last day is a change, an earlier or equal one is not", () => {
  const above = row("Rà soát văn bản", { deadline: "Quý II/2024" });
  expect(kinds(above, row("Rà soát văn bản", { deadline: "Quý III/2024" }))).toEqual(["deadline-later"]);
  expect(kinds(above, row("Rà soát văn bản", { deadline: "Trước 30/6/2024" }))).toEqual([]);
  expect(kinds(above, row("Rà soát văn bản", { deadline: "Thường xuyên" }))).toEqual(["deadline-open"]);
  expect(
    kinds(row("Rà soát văn bản", { deadline: "Thường xuyên" }), row("Rà soát văn bản", { deadline: "Quý III/2024" })),
  ).toEqual([]);
});

test("another lead of the same level is a change; a body of the unit's own level is not", () => {
  const above = row("Rà soát văn bản", { lead: "Phòng Tư pháp" });
  expect(one(above, row("Rà soát văn bản", { lead: "Phòng Nội vụ" })).tasks[0]).toMatchObject({
    state: "changed",
    changes: [{ kind: "lead" }],
  });
  expect(one(above, row("Rà soát văn bản", { lead: "Tư pháp - Hộ tịch" })).tasks[0]).toMatchObject({
    state: "carried",
    changes: [{ kind: "lead-own-level" }],
  });
});

test("another product is a change, a fuller one is not", () => {
  const above = row("Rà soát văn bản", { product: "Báo cáo" });
  expect(kinds(above, row("Rà soát văn bản", { product: "Báo cáo của UBND xã" }))).toEqual([]);
  expect(kinds(above, row("Rà soát văn bản", { product: "Danh mục" }))).toEqual(["product"]);
});

test("words of the superior's level that were copied along are told", () => {
  const above = row("Tuyên truyền trên địa bàn huyện");
  expect(kinds(above, row("Tuyên truyền trên địa bàn huyện"))).toEqual(["level-words"]);
  expect(kinds(above, row("Tuyên truyền trên địa bàn xã"))).not.toContain("level-words");
});

test("missing and added tasks, and their figures", () => {
  const comparison = compare(superior(row("Rà soát văn bản"), row("Sắp xếp tổ chức bộ máy")), [
    ...planOf("xã An Bình", [row("Rà soát văn bản"), row("Chăm lo hộ nghèo")].join("\n")),
    ...planOf("xã Bình Minh", row("Sắp xếp tổ chức bộ máy")),
  ]);
  expect(comparison.figures.map(({ row: unit, column, value }) => `${unit}: ${column} ${value}`)).toEqual([
    "Xã An Bình: Giữ nguyên 1",
    "Xã An Bình: Có thay đổi 0",
    "Xã An Bình: Còn thiếu 1",
    "Xã An Bình: Bổ sung 1",
    "Xã Bình Minh: Giữ nguyên 1",
    "Xã Bình Minh: Có thay đổi 0",
    "Xã Bình Minh: Còn thiếu 1",
    "Xã Bình Minh: Bổ sung 0",
  ]);
});
