import { formatAddress } from "../../../src/core/grid/a1";
import { annexOf, kindsOf, linesOf } from "../../support/reading";

const HEADER = "| TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |";
const ITEM = "| 1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I |";

test("a heading that a page break cut is one heading", () => {
  const annex = annexOf(`
    ${HEADER}
    | VI | XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN | | | |
    ${HEADER}
    | | ĐIỆN TỬ, CHÍNH QUYỀN SỐ | | | |
    ${ITEM}`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 repeated-header, 4 continuation, 5 item");
  expect(linesOf(annex)[0]).toMatch(/^VI\. XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ \/ 1/u);
});

test.each([
  ["beside its number", "| III | CẢI CÁCH THỂ CHẾ VÀ | | | |", "B2"],
  ["beside a sum of its tasks", "| III | CẢI CÁCH THỂ CHẾ VÀ | 5 văn bản | | |", "B2"],
  ["in the number's own cell", "| III CẢI CÁCH THỂ CHẾ VÀ | | | | |", "A2"],
  ["in every cell", "| III | CẢI CÁCH VÀ | CẢI CÁCH VÀ | CẢI CÁCH VÀ | CẢI CÁCH VÀ |", "B2"],
])("the rest of a title goes back to the cell that the title begins in, %s", (_, heading, cell) => {
  const annex = annexOf(`${HEADER}\n${heading}\n| | THI HÀNH PHÁP LUẬT | | | |\n${ITEM}`);
  const pieces = annex.observations.flatMap((seen) => (seen.kind === "torn-row" ? seen.pieces : []));
  expect(pieces.map(({ at, into }) => `${formatAddress(at)} into ${formatAddress(into)}`)).toEqual([`B3 into ${cell}`]);
  expect(annex.sections).toHaveLength(1);
  expect(annex.sections[0]?.text).toMatch(/ THI HÀNH PHÁP LUẬT$/u);
});

test("a heading in capitals below another heading is a heading of its own", () => {
  const annex = annexOf(`${HEADER}\n| I | CẢI CÁCH THỂ CHẾ | | | |\n| | XÂY DỰNG VĂN BẢN | | | |\n${ITEM}`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 subsection, 4 item");
});

test("a title in small letters goes on where its end is open", () => {
  const annex = annexOf(`
    ${HEADER}
    | I | Cải cách thể chế và | | | |
    | | theo dõi thi hành pháp luật | | | |
    ${ITEM}`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 continuation, 4 item");
  expect(annex.sections.map(({ text }) => text)).toEqual(["I. Cải cách thể chế và theo dõi thi hành pháp luật"]);
});
