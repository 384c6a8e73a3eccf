import { createCatalogue, issuerIn, readActors, type Actor, type Issuer } from "../../../src/core/agency";

const catalogue = createCatalogue();
const date = { year: 2026, month: 1, day: 15 };
const read = (cell: string, issuer?: Issuer): readonly Actor[] =>
  readActors(cell, { catalogue, date, ...(issuer && { issuer }) }).parts;
const show = (parts: readonly Actor[]): string => parts.map(({ type, text }) => `${type}:${text}`).join(" | ");

describe("units that an issuer sets up and names itself", () => {
  it.each<[Issuer, string, string]>([
    ["ministry", "Vụ Tiền lương", "other:Vụ Tiền lương"],
    ["ministry", "Vụ Công chức - Viên chức", "other:Vụ Công chức - Viên chức"],
    ["ministry", "Vụ Pháp chế; Cục Việc làm", "known:Vụ Pháp chế | other:Cục Việc làm"],
    ["department", "Phòng Chuyển đổi số", "other:Phòng Chuyển đổi số"],
    ["department", "Phòng Kế hoạch - Tài chính", "other:Phòng Kế hoạch - Tài chính"],
    ["department", "Phòng Bưu chính, Viễn thông", "other:Phòng Bưu chính, Viễn thông"],
    ["ministry", "Viện Chiến lược và Chính sách y tế", "other:Viện Chiến lược và Chính sách y tế"],
    ["ministry", "Văn phòng Bộ và Vụ Tiền lương", "known:Văn phòng Bộ | other:Vụ Tiền lương"],
    ["ministry", "Vụ Tiền lương và BHXH tỉnh", "other:Vụ Tiền lương | known:BHXH tỉnh"],
    [
      "department",
      "Phòng Tổ chức - Hành chính và Phòng Tin học",
      "other:Phòng Tổ chức - Hành chính | other:Phòng Tin học",
    ],
    ["department", "Phòng Chuyển đổi số và UBND các xã", "other:Phòng Chuyển đổi số | collective:UBND các xã"],
    ["department", "Văn phòng Sở; Thanh tra Sở", "known:Văn phòng Sở | known:Thanh tra Sở"],
    ["department", "Các phòng, đơn vị thuộc Sở", "collective:Các phòng, đơn vị thuộc Sở"],
    ["establishment", "Phòng Tài chính - Kế toán", "other:Phòng Tài chính - Kế toán"],
    ["establishment", "Phòng Quản trị và Tài chính", "other:Phòng Quản trị và Tài chính"],
    ["establishment", "Khoa Nội; Phòng Điều dưỡng", "other:Khoa Nội | other:Phòng Điều dưỡng"],
    ["establishment", "Các khoa, phòng", "collective:Các khoa, phòng"],
    ["department", "Phòng Tư pháp", "other:Phòng Tư pháp"],
    ["department", "Phòng Chuyển đổi số, Hội Nông dân tỉnh", "other:Phòng Chuyển đổi số | known:Hội Nông dân tỉnh"],
    ["establishment", "Phòng Đào tạo, các khoa", "other:Phòng Đào tạo | collective:các khoa"],
  ])("%s: “%s”", (issuer, cell, parts) => {
    expect(show(read(cell, issuer))).toBe(parts);
  });

  it.each<[Issuer | undefined, string]>([
    [undefined, "Phòng Vũ trụ"],
    [undefined, "Vụ Tiền lương"],
    [undefined, "Phòng Chuyển đổi số"],
    ["ministry", "Sở Vũ trụ"],
    ["department", "Vụ Vũ trụ"],
    ["establishment", "Vụ Tiền lương"],
    ["ministry", "Vụ Pháp chếế"],
  ])("%s: “%s” stays unknown", (issuer, cell) => {
    expect(show(read(cell, issuer))).toBe(`unknown:${cell}`);
  });

  it.each([
    ["Các đơn vị thuộc Bộ", "ministry"],
    ["Phòng Tổ chức; Văn phòng Sở", "department"],
    ["Các phòng thuộc Sở Nội vụ", undefined],
    ["Cán bộ, công chức thuộc bộ phận một cửa", undefined],
    ["UBND xã", undefined],
  ])("whose plan it is, by “%s”", (cell, issuer) => {
    expect(issuerIn(cell)).toBe(issuer);
  });
});
