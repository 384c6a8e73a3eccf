import { COLUMN_NAMES } from "../../../src/core/annex/column-names";
import { waive } from "../../../src/core/memory/waivers";
import { makeReceipt, type ReceiptOptions } from "../../../src/core/receipt/receipt";
import { review } from "../../../src/core/review";
import { RULES_VERSION } from "../../../src/core/rules";
import { gridOf } from "../../support/grid";

const ON = { year: 2026, month: 3, day: 9 };
const PLAN = gridOf(`
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Công an xã | Quý V/2026 |
`);
/** Its columns have to be named by a person first. */
const UNCLEAR = gridOf(`
| TT | Nhiệm vụ | Ai làm | Sản phẩm | Thời hạn |
| 1 | Rà soát văn bản | Phòng Tư pháp | Báo cáo | Quý I/2026 |
`);

const receiptOf = (snapshot: typeof PLAN, options?: ReceiptOptions, reviewed = review(snapshot)) => {
  const { rows } = makeReceipt([{ file: "xa.xlsx", review: reviewed, snapshot }], options);
  return [...rows.values()].map((cells) => [...cells.values()]);
};
const textsOf = (rows: ReturnType<typeof receiptOf>) => rows.map((cells) => cells.map(({ value }) => value));
const RULES_LINE = `Bộ quy tắc ${RULES_VERSION}`;

describe("the receipt", () => {
  it("names the rules it was made with, and the day where it is told", () => {
    expect(textsOf(receiptOf(PLAN, { on: ON }))).toContainEqual([`${RULES_LINE}, kiểm tra ngày 09/3/2026`]);
    expect(textsOf(receiptOf(PLAN))).toContainEqual([RULES_LINE]);
  });

  it("jumps to the cells and watches the table only in the workbook that was checked", () => {
    const [apart, inside] = [receiptOf(PLAN).flat(), receiptOf(PLAN, { withLinks: true }).flat()];
    expect(apart.filter(({ link, formula }) => link ?? formula)).toEqual([]);
    expect(inside.flatMap(({ link }) => link ?? [])).toContainEqual({ sheet: PLAN.sheet, at: { row: 2, column: 3 } });
    expect(inside.filter(({ formula }) => formula)).toHaveLength(1);
  });

  it("says of each finding where it stands; what belongs to no column names none", () => {
    const [unreadable] = textsOf(receiptOf(PLAN)).filter((cells) => cells.includes("Quý V/2026"));
    expect(unreadable?.slice(0, 4)).toEqual(["1", `${PLAN.sheet}!D3`, COLUMN_NAMES.deadline, "Lỗi"]);
    const [unclear] = textsOf(receiptOf(UNCLEAR)).filter((cells) => cells.length > 1 && cells[0] === "1");
    expect(unclear?.slice(0, 4)).toEqual(["1", `${UNCLEAR.sheet}!C1`, "", "Lỗi"]);
  });

  it("keeps what was put off, with its reason and day, and passes when nothing is left", () => {
    const { annexes, findings } = review(PLAN);
    const waivers = findings.map((finding) => waive(finding, "cell", "Theo mẫu của tỉnh", annexes, "2026-03-09"));
    const texts = textsOf(receiptOf(PLAN, {}, review(PLAN, { waivers })));
    expect(texts).toContainEqual(["Đạt: không còn điều gì phải xem lại."]);
    const [row] = texts.filter((cells) => cells.includes("Quý V/2026"));
    expect(row?.slice(0, 4)).toEqual(["1", `${PLAN.sheet}!D3`, COLUMN_NAMES.deadline, "Ô này"]);
    expect(row?.[4]).toMatch(/: Theo mẫu của tỉnh \(2026-03-09\)$/u);
  });

  it("names in words what was put off where no rule found it, and no day where none was told", () => {
    const { annexes, findings } = review(UNCLEAR);
    const waivers = findings.map((finding) => waive(finding, "value", "Bảng của đoàn thể", annexes));
    const texts = textsOf(receiptOf(UNCLEAR, {}, review(UNCLEAR, { waivers })));
    const [row] = texts.filter((cells) => cells[1] === `${UNCLEAR.sheet}!C1`);
    expect(row?.slice(2, 5)).toEqual(["", "Giá trị này", "Chưa rõ cột: Bảng của đoàn thể"]);
  });
});
