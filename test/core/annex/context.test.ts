import { formatIso } from "../../../src/core/calendar";
import { readContext } from "../../../src/core/annex/context";

const contextOf = (titleLines: readonly string[], names: { sheetName?: string; fileName?: string } = {}) =>
  readContext({ titleLines, sheetName: "Sheet1", ...names });
const periodOf = (...lines: string[]): string | undefined => {
  const { period } = contextOf(lines);
  return period && `${formatIso(period.from)} ${formatIso(period.to)}`;
};

test.each([
  ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024", "2024-01-01 2024-12-31"],
  ["GIAI ĐOẠN 2021 - 2025 TRÊN ĐỊA BÀN HUYỆN SƠN TÂY", "2021-01-01 2025-12-31"],
  ["Nhiệm vụ giai đoạn 2021–2025, định hướng đến năm 2030", "2021-01-01 2025-12-31"],
  ["Kế hoạch năm 2024 thực hiện Chương trình giai đoạn 2021 - 2025", "2024-01-01 2024-12-31"],
  ["Nhiệm vụ quý II/2026", "2026-04-01 2026-06-30"],
  ["Nhiệm vụ quý 3 năm 2026", "2026-07-01 2026-09-30"],
  ["Kế hoạch 6 tháng cuối năm 2026", "2026-07-01 2026-12-31"],
  ["Lịch công tác tháng 02/2024", "2024-02-01 2024-02-29"],
  ["(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2022 của UBND xã)", "2022-01-01 2022-12-31"],
  ["Kế hoạch 9 tháng đầu năm 2026", "2026-01-01 2026-09-30"],
  ["Nhiệm vụ 3 tháng cuối năm 2025", "2025-10-01 2025-12-31"],
  ["NHIỆM VỤ TỪ NGÀY 01/7/2025 ĐẾN HẾT NGÀY 31/12/2025", "2025-07-01 2025-12-31"],
  ["Nhiệm vụ từ 31/12/2025 đến 01/7/2025", undefined],
  ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 2026", "2026-01-01 2026-12-31"],
  ["KẾ HOẠCH 2026, KẾT QUẢ 2025", undefined],
  ["Thực hiện Nghị quyết số 2021/NQ-CP", undefined],
  ["(Kèm theo Quyết định số 9/QĐ-UBND ngày 20 tháng 01 năm 2026 của UBND xã)", "2026-01-01 2026-12-31"],
  ["(Kèm theo Quyết định số 9/QĐ-UBND ngày 28 tháng 12 năm 2025 của UBND xã)", undefined],
  ["Thực hiện Nghị quyết số 76/NQ-CP", undefined],
])("the period in “%s”", (line, period) => {
  expect(periodOf(line)).toBe(period);
  expect(periodOf(line.normalize("NFD").normalize("NFC"))).toBe(period);
});

test("the title's period goes before the decision's year", () => {
  expect(periodOf("NHIỆM VỤ NĂM 2026", "(Kèm theo Quyết định số 9/QĐ-UBND ngày 28/12/2025 của UBND xã)")).toBe(
    "2026-01-01 2026-12-31",
  );
});

test("the period and the unit may stand in the file's or sheet's name only", () => {
  const context = contextOf(["DANH MỤC NHIỆM VỤ"], { sheetName: "Năm 2026", fileName: "Phụ lục xã Tam Hải.xlsx" });
  expect(context).toMatchObject({ unit: "xã Tam Hải", level: "commune", period: { from: { year: 2026 } } });
});

test.each([
  ["trên địa bàn huyện Sơn Tây", { unit: "huyện Sơn Tây", level: "district", parentUnits: [] }],
  [
    "CỦA XÃ CẨM GIÀNG, HUYỆN BẠCH THÔNG NĂM 2023",
    { unit: "xã Cẩm Giàng", level: "commune", parentUnits: ["huyện Bạch Thông"] },
  ],
  ["ỦY BAN NHÂN DÂN PHƯỜNG NAM ĐÔNG HÀ", { unit: "phường Nam Đông Hà", level: "commune", parentUnits: [] }],
  ["của UBND xã An Bình theo chỉ đạo của UBND tỉnh", { unit: "xã An Bình", level: "commune", parentUnits: [] }],
  ["đặc khu Phú Quốc, tỉnh An Giang", { unit: "đặc khu Phú Quốc", level: "commune", parentUnits: ["tỉnh An Giang"] }],
  ["KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026", { parentUnits: [] }],
  ["KẾ HOẠCH CỦA UBND XÃ TÂN CÔNG CHÍ NĂM 2026", { unit: "xã Tân Công Chí", level: "commune", parentUnits: [] }],
  [
    "Hướng dẫn các xã, phường trên địa bàn tỉnh Quảng Trị",
    { unit: "tỉnh Quảng Trị", level: "province", parentUnits: [] },
  ],
  ["thị trấn Phủ Thông", { unit: "thị trấn Phủ Thông", level: "commune", parentUnits: [] }],
  ["thị xã Kỳ Anh", { unit: "thị xã Kỳ Anh", level: "district", parentUnits: [] }],
  ["quận 1, Thành phố Hồ Chí Minh", { unit: "quận 1", level: "district", parentUnits: ["thành phố Hồ Chí Minh"] }],
  ["của UBND thành phố Hà Nội", { unit: "thành phố Hà Nội", level: "province", parentUnits: [] }],
  ["của UBND tỉnh Quảng Trị", { unit: "tỉnh Quảng Trị", level: "province", parentUnits: [] }],
  ["của Chủ tịch UBND huyện)", { level: "district", parentUnits: [] }],
  ["Thực hiện cải cách hành chính", { parentUnits: [] }],
])("the unit in “%s”", (line, expected) => {
  const { unit, level, parentUnits } = contextOf([line]);
  expect({ ...(unit !== undefined && { unit }), ...(level && { level }), parentUnits }).toEqual(expected);
});

const PLACES = [
  ...["xã Tân Thành", "huyện Châu Thành", "xã Lục Sĩ Thành", "phường Thành Sen", "xã Quý Sơn", "đặc khu Phú Quý"],
  ...["xã Phục Linh", "xã Đại Từ", "phường Từ Liêm", "xã Năm Căn", "phường Cải Đan", "xã Thị Hoa", "xã Giai Xuân"],
  ...["xã Ban Công", "xã Do Nhân", "xã A Lưới 1", "xã Bảo Lâm 2", "phường 12", "phường 1 Bảo Lộc", "xã Nâm N'Đir"],
  ...["xã Ea H'Leo", "xã Ia O", "phường Xuân Hương - Đà Lạt", "phường Văn Miếu - Quốc Tử Giám", "xã Bình Trị Đông B"],
];
test.each(PLACES)("%s keeps its whole name in a title set in capitals", (place) => {
  const unitOf = (line: string) => contextOf([line]).unit;
  expect(unitOf(`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA ${place.toUpperCase()}, TỈNH AN GIANG`)).toBe(place);
  expect(unitOf(`PHỤ LỤC NHIỆM VỤ ${place.toUpperCase()} NĂM 2026`)).toBe(place);
  expect(unitOf(`Kế hoạch của Ủy ban nhân dân ${place}`)).toBe(place);
});

test.each([
  ["KẾ HOẠCH CỦA XÃ AN BÌNH TỪ NĂM 2026 ĐẾN NĂM 2030", "xã An Bình"],
  ["KẾ HOẠCH CỦA XÃ AN BÌNH 6 THÁNG ĐẦU NĂM 2026", "xã An Bình"],
  ["KẾ HOẠCH XÃ AN BÌNH QUÝ II/2026", "xã An Bình"],
  ["KẾ HOẠCH XÃ AN BÌNH THÀNH PHỐ CẦN THƠ", "xã An Bình"],
  ["Kế Hoạch Của Xã An Bình Năm 2026", "xã An Bình"],
  ["Nhiệm vụ của xã An Bình 2 tháng cuối năm", "xã An Bình"],
  ["Mở tại xã An Bình 2 lớp tập huấn", "xã An Bình"],
  ["KẾ HOẠCH XÃ BẢO LÂM 1 HỖ TRỢ DOANH NGHIỆP NĂM 2026", "xã Bảo Lâm 1"],
  ["Kế hoạch của phường 12 gồm các nhiệm vụ sau", "phường 12"],
  ["KẾ HOẠCH XÃ AN BÌNH THỰC HIỆN CHUYỂN ĐỔI SỐ", "xã An Bình"],
  ["KẾ HOẠCH XÃ AN BÌNH ỨNG DỤNG CÔNG NGHỆ THÔNG TIN", "xã An Bình"],
  ["KẾ HOẠCH CỦA XÃ NĂM 2026", undefined],
])("the name ends in “%s”", (line, unit) => {
  expect(contextOf([line]).unit).toBe(unit);
});

const SCHOOL = "TRƯỜNG TRUNG HỌC CƠ SỞ TÂN LẬP";
test.each([
  [["BỘ NỘI VỤ", "KẾ HOẠCH NĂM 2026"], { issuer: "ministry", unit: "Bộ Nội vụ", level: "central", parentUnits: [] }],
  [
    ["UBND TỈNH LÂM ĐỒNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "KẾ HOẠCH NĂM 2026"],
    { issuer: "department", unit: "Sở Nông nghiệp và Môi trường", level: "province", parentUnits: ["tỉnh Lâm Đồng"] },
  ],
  [
    ["SỞ NỘI VỤ TỈNH QUẢNG TRỊ", "NHIỆM VỤ NĂM 2026"],
    { issuer: "department", unit: "Sở Nội vụ", level: "province", parentUnits: ["tỉnh Quảng Trị"] },
  ],
  [
    ["NHIỆM VỤ NĂM 2026", "(Kèm theo Quyết định số 5/QĐ-BTP ngày 05/01/2026 của Bộ trưởng Bộ Tư pháp)"],
    { issuer: "ministry", unit: "Bộ Tư pháp", level: "central", parentUnits: [] },
  ],
  [
    ["UBND TỈNH", "SỞ NỘI VỤ", "KẾ HOẠCH NĂM 2026"],
    { issuer: "department", unit: "Sở Nội vụ", level: "province", parentUnits: [] },
  ],
  [["KẾ HOẠCH NĂM 2026 CỦA SỞ"], { issuer: "department", level: "province", parentUnits: [] }],
  [["UBND XÃ TÂN LẬP", SCHOOL], { issuer: "establishment", unit: "xã Tân Lập", level: "commune", parentUnits: [] }],
  [["HUYỆN ỦY ĐỨC THỌ", "NHIỆM VỤ NĂM 2024"], { unit: "huyện Đức Thọ", level: "district", parentUnits: [] }],
  [["BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026"], { parentUnits: [] }],
  [["BỘ THỦ TỤC HÀNH CHÍNH"], { parentUnits: [] }],
  [
    ["SỞ NỘI VỤ", "(Kèm theo Kế hoạch số 3/KH-UBND ngày 05/01/2026 của UBND tỉnh Phú Thọ)"],
    { unit: "tỉnh Phú Thọ", level: "province", parentUnits: [] },
  ],
  [
    ["UBND XÃ AN BÌNH", "NHIỆM VỤ NĂM 2026", "(Kèm theo Công văn số 12/SNV-CCHC ngày 05/01/2026 của Sở Nội vụ)"],
    { unit: "xã An Bình", level: "commune", parentUnits: [] },
  ],
])("who issues the plan headed %j", (lines, expected) => {
  const { issuer, unit, level, parentUnits } = contextOf(lines);
  expect({
    ...(issuer && { issuer }),
    ...(unit !== undefined && { unit }),
    ...(level && { level }),
    parentUnits,
  }).toEqual(expected);
});

test.each([
  [
    "(kèm theo Kế hoạch số 08-KH/ĐU, ngày 12/02/2026 của Đảng ủy xã Đông Hiếu)",
    { number: "08-KH/ĐU", date: { year: 2026, month: 2, day: 12 } },
  ],
  [
    "(ban hành kèm theo Quyết định số 60/QĐ-UBND ngày 11/01/2024 của UBND)",
    { number: "60/QĐ-UBND", date: { year: 2024, month: 1, day: 11 } },
  ],
  [
    "(Kèm theo Quyết định số 2483 /QĐ-UBND ngày 22 /10/2021 của UBND huyện)",
    { number: "2483/QĐ-UBND", date: { year: 2021, month: 10, day: 22 } },
  ],
  [
    "(Kèm theo Kế hoạch số 05/KH-UBND ngày 06 tháng 02 năm 2026 của UBND xã)",
    { number: "05/KH-UBND", date: { year: 2026, month: 2, day: 6 } },
  ],
  ["(Kèm theo Kế hoạch số     /KH-UBND ngày    tháng    năm 2022 của UBND xã)", {}],
  ["(Kèm theo Quyết định số 7/QĐ-UBND ngày 31/02/2024 của UBND xã)", { number: "7/QĐ-UBND" }],
  ["KẾ HOẠCH NĂM 2024", undefined],
])("the decision in “%s”", (line, decision) => {
  expect(contextOf([line]).decision).toEqual(decision);
});

test.each([
  [["Đơn vị tính: triệu đồng"], "", "triệu đồng"],
  [["ĐVT: 1.000 đồng"], "", "1.000 đồng"],
  [[], "8- Kinh phí (triệu đồng)", "triệu đồng"],
  [[], "Kinh phí (tr.đ)", "tr.đ"],
  [[], "Kinh phí (trđ)", "trđ"],
  [[], "Kinh phí (Triệu)", "triệu"],
  [[], "Kinh phí (1.000đ)", "1.000đ"],
  [[], "Kinh phí: triệu đồng", "triệu đồng"],
  [[], "Dự toán kinh phí, triệu đồng", "triệu đồng"],
  [[], "Kinh phí (ĐVT: nghìn đồng)", "nghìn đồng"],
  [["ĐVT: Tr.đồng"], "Kinh phí", "tr.đồng"],
  [["Đơn vị: Trường Tiểu học An Bình"], "Kinh phí", undefined],
  [["Các đơn vị triển khai", "Đơn vị: Kế toán"], "Kinh phí", undefined],
  [[], "Kinh phí thực hiện (ĐVT: triệu đồng)", "triệu đồng"],
  [["Đơn vị tính: nghìn đồng"], "Kinh phí (triệu đồng)", "nghìn đồng"],
  [[], "Dự kiến kinh phí (nếu có)", undefined],
])("the unit of money in %j and “%s”", (titleLines, budgetHeading, unit) => {
  expect(readContext({ titleLines, budgetHeading, sheetName: "Sheet1" }).moneyUnit).toBe(unit);
});

test("a letterhead of the Party or of a department belongs to no title", () => {
  const party = ["ĐẢNG BỘ TỈNH NGHỆ AN", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG ỦY XÃ ĐÔNG HIẾU", "NHIỆM VỤ NĂM 2026"];
  expect(contextOf(party).title).toBe("NHIỆM VỤ NĂM 2026");
  expect(contextOf(["SỞ TƯ PHÁP", "NHIỆM VỤ NĂM 2026"]).title).toBe("NHIỆM VỤ NĂM 2026");
});

test("the line of place and day belongs to no title", () => {
  const lines = ["UBND XÃ NĂM CĂN", "Năm Căn, ngày 15 tháng 01 năm 2026", "Phụ lục 01", "NHIỆM VỤ NĂM 2026"];
  expect(contextOf(lines)).toMatchObject({ title: "NHIỆM VỤ NĂM 2026", unit: "xã Năm Căn" });
  expect(contextOf(["Ea H'Leo, ngày    tháng   năm 2026", "NHIỆM VỤ NĂM 2026"]).title).toBe("NHIỆM VỤ NĂM 2026");
});

test("the title is without letterhead, annex number and the line of the decision", () => {
  expect(
    contextOf([
      "ỦY BAN NHÂN DÂN",
      "XÃ TAM HẢI",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Phụ lục II",
      "DANH MỤC NHIỆM VỤ",
      "CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      "(Kèm theo Kế hoạch số 05/KH-UBND của UBND xã Tam Hải)",
      "Đơn vị tính: triệu đồng",
    ]).title,
  ).toBe("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026");
});

describe("names of files and sheets without marks", () => {
  const told = (fileName: string, sheetName = "Sheet1", lines: readonly string[] = ["DANH MỤC NHIỆM VỤ"]) => {
    const { unit, proposedUnit, level } = contextOf(lines, { fileName, sheetName });
    return [unit ?? "", proposedUnit ?? "", level ?? ""].join("/");
  };

  test.each([
    ["phu luc xa Hoa Loi 2026.xlsx", "/xã Hoa Loi/commune"],
    ["PL-xa-an-binh.xlsx", "/xã An Binh/commune"],
    ["phu_luc_CCHC_phuong_Tan_Lap_nam_2026.xlsx", "/phường Tan Lap/commune"],
    ["thi-tran-pho-chau.xlsx", "/thị trấn Pho Chau/commune"],
    ["KH huyen Duc Tho.xlsx", "/huyện Duc Tho/district"],
    ["tinh-quang-tri-2026.xlsx", "tỉnh Quảng Trị//province"],
    ["xa hoa loi tinh an giang.xlsx", "/xã Hoa Loi/commune"],
    ["phụ lục xã Hòa Lợi.xlsx", "xã Hòa Lợi//commune"],
    ["ke hoach phat trien kinh te xa hoi.xlsx", "//"],
    ["phuong an sap xep.xlsx", "//"],
    ["tinh hinh thuc hien.xlsx", "//"],
    ["cac xa thuoc huyen.xlsx", "//"],
    ["ke hoach cap xa nam 2026.xlsx", "//"],
    ["duc-tho.xlsx", "//"],
    ["PL xa Phu Loc 2026.xlsx", "/xã Phu Loc/commune"],
    ["xa_bao_ha_nam_2026.xlsx", "/xã Bao Ha/commune"],
    ["xa nam can quy 2 2026.xlsx", "/xã Nam Can/commune"],
    ["xa quy son ban sua.xlsx", "/xã Quy Son/commune"],
    ["xa huyen hoi huyen cang long.xlsx", "/xã Huyen Hoi/commune"],
    ["xa phuong mao.xlsx", "/xã Phuong Mao/commune"],
    ["phuong 12 ke hoach 2026.xlsx", "/phường 12/commune"],
    ["phuong 2026.xlsx", "//"],
    ["danh sach xa phuong 2026.xlsx", "//"],
  ])("%s", (fileName, expected) => {
    expect(told(fileName)).toBe(expected);
  });

  test("the sheet's name is read alike", () => {
    expect(told("tong hop.xlsx", "Xa Tam Hai")).toBe("/xã Tam Hai/commune");
  });

  test("they complete what the title leaves open, and never speak against it", () => {
    expect(told("xa-an-binh.xlsx", "Sheet1", ["KẾ HOẠCH CỦA UBND XÃ"])).toBe("/xã An Binh/commune");
    expect(told("xa-an-binh.xlsx", "Sheet1", ["KẾ HOẠCH CỦA UBND HUYỆN"])).toBe("//district");
    expect(told("xa-an-binh.xlsx", "Sheet1", ["KẾ HOẠCH CỦA XÃ TAM HẢI"])).toBe("xã Tam Hải//commune");
  });
});
