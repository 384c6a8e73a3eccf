import { rollUp } from "../../../src/core/summary";
import { planOf, row } from "../../support/small-plans";

const sheetOf = (name: string, tasks: number) => {
  const rows = Array.from({ length: tasks }, (_, index) => row(`Nhiệm vụ số ${index + 1}`, { deadline: "Quý I/2024" }));
  return rollUp(planOf("xã An Bình", rows.join("\n"))).sheets.find((sheet) => sheet.name === name)!;
};

test("a list longer than a page repeats its header and stays as large as it is; a short one fits on one page", () => {
  expect(sheetOf("Danh mục chi tiết", 60).print).toMatchObject({ fitToHeight: 0, titleRows: { first: 4, last: 4 } });
  expect(sheetOf("Tình hình gửi", 1).print).toMatchObject({ fitToHeight: 1 });
});

test("a bare amount is listed with its unit, another wording as it stands", () => {
  const header =
    "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời hạn | Kinh phí (nghìn đồng) |";
  const rows = [row("Rà soát văn bản", { budget: "2500" }), row("Kiểm tra thôn", { budget: "Theo dự toán" })].join(
    "\n",
  );
  const { sheets } = rollUp(planOf("xã An Bình", rows, { header }));
  const list = [...sheets.find(({ name }) => name === "Danh mục chi tiết")!.rows.values()];
  const budgets = list.map((cells) => cells.get(10)?.value).filter((value) => typeof value === "string");
  expect(budgets).toEqual(["Kinh phí", "2.500 nghìn đồng", "Theo dự toán"]);
});

test("one series is drawn in one place under the table that it shows", () => {
  const { charts = [], print } = sheetOf("Nhiệm vụ theo thời hạn", 3);
  expect(charts).toHaveLength(1);
  expect(charts[0]!.place.top).toBeGreaterThan(charts[0]!.series[0]!.values.bottom);
  expect(print?.printArea).toMatch(/^A1:/u);
});
