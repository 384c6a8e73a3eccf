import { annexOf, kindsOf, linesOf, noticedOf } from "../../support/reading";

const EIGHT =
  "| TT | 1- Mục tiêu | 2- Nhiệm vụ | 3- Hoạt động | 4- Sản phẩm | 5- Chủ trì | 6- Phối hợp | 7- Thời gian |";
const SIX = "| TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |";

test("a row that a page break tore is joined cell by cell", () => {
  const annex = annexOf(`
    ${SIX}
    | 1 | Rà soát chức năng, nhiệm vụ, | Quyết định của cấp có thẩm | Các phòng, ban, | Phòng Nội vụ | Sau khi có |
    ${SIX}
    | | quyền hạn của các phòng | quyền | ngành xã | | hướng dẫn của tỉnh |
    | 2 | Sắp xếp các đơn vị sự nghiệp | Quyết định | Phòng Nội vụ | Các phòng | Năm 2026 |`);
  expect(kindsOf(annex)).toBe("1 header, 2 item, 3 repeated-header, 4 continuation, 5 item");
  expect(linesOf(annex)[0]).toBe(
    "1 | Rà soát chức năng, nhiệm vụ, quyền hạn của các phòng | Quyết định của cấp có thẩm quyền | Các phòng, ban, ngành xã | Phòng Nội vụ | Sau khi có hướng dẫn của tỉnh",
  );
  expect(noticedOf(annex)).toEqual(["repeated-header 3", "torn-row 4 into 2"]);
  expect(annex.items[0]?.fields.task).toMatchObject({
    at: { row: 1, column: 1 },
    raw: "Rà soát chức năng, nhiệm vụ,\nquyền hạn của các phòng",
    parts: [
      { row: 1, column: 1 },
      { row: 3, column: 1 },
    ],
  });
});

test.each([
  ["Phối hợp với HĐND-", "UBND xã rà soát", "Phối hợp với HĐND-UBND xã rà soát"],
  ["Báo cáo trước ngày 20/11/", "2026 về cải cách", "Báo cáo trước ngày 20/11/2026 về cải cách"],
  ["Tập huấn cho cán bộ (kể cả", "viên chức) về kỹ năng số", "Tập huấn cho cán bộ (kể cả viên chức) về kỹ năng số"],
  ["Rà soát, sửa đổi", ", bổ sung văn bản", "Rà soát, sửa đổi, bổ sung văn bản"],
  ["Công tác thi đua -", "khen thưởng năm 2026", "Công tác thi đua - khen thưởng năm 2026"],
])("“%s” + “%s”", (upper, lower, joined) => {
  const annex = annexOf(`
    ${SIX}
    | 1 | ${upper} | Báo cáo | Văn phòng | Các phòng | Quý I |
    | | ${lower} | | | | |
    | 2 | Khác | Báo cáo | Văn phòng | Các phòng | Quý II |`);
  expect(annex.items.map(({ fields }) => fields.task?.text)).toEqual([joined, "Khác"]);
});

test("the tail of an objective in a numbered row goes back, the row is an item", () => {
  const annex = annexOf(`
    ${EIGHT}
    | 1 | 1.1. Mức độ hài lòng của người dân đạt 90% trong lĩnh | 2.1. Đối thoại với tổ chức | 3.1. Xây dựng kế hoạch đối thoại, có báo | Cuộc đối thoại | Văn phòng | Các phòng | Quý I |
    ${EIGHT}
    | 2 | vực đất đai, xây dựng | 2.2. Khảo sát sự hài lòng | cáo gửi UBND xã | Cuộc khảo sát | Văn phòng | Các phòng | Quý II |`);
  expect(linesOf(annex)).toEqual([
    "1 | 1.1. Mức độ hài lòng của người dân đạt 90% trong lĩnh vực đất đai, xây dựng | 2.1. Đối thoại với tổ chức | 3.1. Xây dựng kế hoạch đối thoại, có báo cáo gửi UBND xã | Cuộc đối thoại | Văn phòng | Các phòng | Quý I",
    "2 | ^1.1. Mức độ hài lòng của người dân đạt 90% trong lĩnh vực đất đai, xây dựng | 2.2. Khảo sát sự hài lòng |  | Cuộc khảo sát | Văn phòng | Các phòng | Quý II",
  ]);
  expect(noticedOf(annex)).toEqual(["repeated-header 3", "torn-tail B4 into B2", "torn-tail D4 into D2"]);
});

test("a tail that begins with a capital is told by the numbers that all other cells have", () => {
  const annex = annexOf(`
    ${EIGHT}
    | 1 | 1.1. Kiểm tra hệ thống | 2.1. Thực hiện theo yêu cầu | 3.1. Kiểm tra | Biên bản | Văn phòng | Các phòng | Quý I |
    | | | TCVN ISO 9001:2015 và các quy định khác | | | | | |
    | 2 | 1.2. Tập huấn về ISO | 2.2. Tổ chức tập huấn | 3.2. Mở lớp | Lớp tập huấn | Văn phòng | Các phòng | Quý II |
    | 3 | 1.3. Đánh giá hệ thống | 2.3. Đánh giá nội bộ | 3.3. Họp đánh giá | Báo cáo | Văn phòng | Các phòng | Quý III |`);
  expect(kindsOf(annex)).toBe("1 header, 2 item, 3 continuation, 4-5 item");
});

test("an activity of its own is an item, though objective and task are blank", () => {
  const annex = annexOf(`
    ${EIGHT}
    | 1 | 1.1. Rà soát văn bản | 2.1. Kiểm tra văn bản | 3.1. Tự kiểm tra | Phiếu | Phòng Tư pháp | Các phòng | Thường xuyên |
    | | | | 3.2. Kiểm tra văn bản của xã | Phiếu kiểm tra | Phòng Tư pháp | UBND các xã | Thường xuyên |`);
  expect(kindsOf(annex)).toBe("1 header, 2-3 item");
});

test("a text that may be either is proposed, not joined", () => {
  const annex = annexOf(`
    | TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |
    | 1 | Tuyên truyền trên cổng thông tin của | Tin, bài | Văn phòng | Quý I |
    | | Trung tâm Văn hóa xã | | Phòng Văn hóa | |
    | | Hội thi cải cách hành chính | Hội thi | Phòng Nội vụ | Quý II |`);
  expect(noticedOf(annex)).toEqual(["torn-row 3 into 2?"]);
  expect(annex.items).toHaveLength(3);
});

test("a row that says “nt” is a row of its own, however the others are numbered", () => {
  const annex = annexOf(`${EIGHT}
| 1 | Đúng luật | Rà soát văn bản | Lấy ý kiến | Văn bản góp ý | Tư pháp | Văn phòng | Khi có dự thảo |
| | | | Tổ chức hội nghị | Biên bản | nt | nt | nt |
| 2 | Đúng hạn | Giải quyết hồ sơ | Số hóa | Báo cáo | Văn phòng | | Quý I |
| 3 | Đúng người | Đánh giá cán bộ | Lấy phiếu | Báo cáo | Văn phòng | | Quý II |`);
  expect(annex.items.map(({ row, fields }) => [row, fields.lead?.text])).toEqual([
    [1, "Tư pháp"],
    [2, "Tư pháp"],
    [3, "Văn phòng"],
    [4, "Văn phòng"],
  ]);
});

test("nothing is joined over a section", () => {
  const annex = annexOf(`
    ${SIX}
    | 1 | Rà soát chức năng, nhiệm vụ, | Quyết định | Phòng Nội vụ | Các phòng | Quý I |
    | II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | | | |
    | 1 | niêm yết thủ tục | Bảng niêm yết | Văn phòng | Các phòng | Quý I |`);
  expect(annex.items.map(({ fields }) => fields.task?.text)).toEqual([
    "Rà soát chức năng, nhiệm vụ,",
    "niêm yết thủ tục",
  ]);
});

test("an office that begins all its tasks in small letters is not joined together", () => {
  const rows = ["rà soát văn bản", "ban hành kế hoạch", "kiểm tra công vụ", "tập huấn kỹ năng số"];
  const annex = annexOf(
    [SIX, ...rows.map((task, index) => `| ${index + 1} | ${task} | Báo cáo | Văn phòng | Các phòng | Quý I |`)].join(
      "\n",
    ),
  );
  expect(annex.items.map(({ fields }) => fields.task?.text)).toEqual(rows);
  expect(noticedOf(annex)).toEqual([]);
});
