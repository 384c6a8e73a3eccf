import { seenLine } from "../../../src/core/annex/seen-line";
import { annexOf } from "../../support/reading";

const HEADER = "| TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |";

test.each([
  ["tasks alone", `${HEADER}\n| 1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I |`, {}, "1 nhiệm vụ, 0 mục"],
  [
    "the unit and the period of the title",
    `| KẾ HOẠCH CỦA XÃ AN BÌNH NĂM 2026 | | | | |\n${HEADER}\n| 1 | Rà soát | Báo cáo | Phòng Tư pháp | Quý I |`,
    {},
    "1 nhiệm vụ, 0 mục (xã An Bình, từ 01/01/2026 đến 31/12/2026)",
  ],
  [
    "headings, torn rows and hidden rows",
    `
    ${HEADER}
    | I | CẢI CÁCH THỂ CHẾ | | | |
    | A | Xây dựng văn bản | | | |
    | 1 | Rà soát văn bản của | Báo cáo | Phòng Tư pháp | Quý I |
    | | hội đồng nhân dân | | | |
    | 2 | Ban hành kế hoạch | Kế hoạch | Phòng Nội vụ | Quý II |`,
    { hiddenRows: [6] },
    "2 nhiệm vụ, 1 mục, 1 tiểu mục, 1 dòng bị ngắt trang, 1 dòng ẩn",
  ],
])("what was seen in one line: %s", (_, markdown, options, line) => {
  expect(seenLine(annexOf(markdown, options))).toBe(line);
});
