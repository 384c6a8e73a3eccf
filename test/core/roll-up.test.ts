import { reviewSentFile } from "../../src/core/roll-up";
import { gridOf } from "../support/grid";

const ANNEX = gridOf(`
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ AN BÌNH |
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Công an xã | 31/6/2026 |
`);
const LETTER = gridOf("Kính gửi: Ủy ban nhân dân tỉnh", { sheet: "Công văn" });
const UNTOLD = gridOf(
  `
| Cột 1 | Cột 2 | Đơn vị chủ trì | Thời gian thực hiện |
| 1 | Rà soát | Công an xã | Quý I/2026 |
| 2 | Niêm yết | Văn phòng | Quý II/2026 |
`,
  { sheet: "Chưa rõ" },
);
const receivedOn = { year: 2026, month: 3, day: 5 };

describe("a file that a unit sent", () => {
  it("goes in with its day, its findings counted, the sheets without an annex passed over", () => {
    const { inputs, failures } = reviewSentFile({ file: "an-binh.xlsx", sheets: [LETTER, ANNEX], receivedOn });
    expect(inputs).toMatchObject([{ file: "an-binh.xlsx", sheet: "Phụ lục", receivedOn }]);
    expect(inputs[0]?.findings.error).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });

  it("is named where it holds no annex, or a table that has to be asked about", () => {
    const failed = (sheets: (typeof ANNEX)[]) =>
      reviewSentFile({ file: "x.xlsx", sheets }).failures.map(({ code, sheet }) => [code, sheet]);
    expect(failed([LETTER])).toEqual([["no-annex", undefined]]);
    expect(failed([UNTOLD, ANNEX])).toEqual([["column-unknown", "Chưa rõ"]]);
  });
});
