import { applyEdits } from "../../../src/core/grid/apply";
import { refuse, type Refusal } from "../../../src/core/memory/refusals";
import { planProposals, review } from "../../../src/core/review";
import { gridOf } from "../../support/grid";

const SHEET = gridOf(`
| PHỤ LỤC KẾ HOẠCH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| 1 | Rà soát văn bản | Báo cáo | Tư pháp - Hộ tich | Công an xã | Quý I/2024 |
| 2 | Kiểm tra văn bản | Biên bản | Công an xã | Tư pháp - Hộ tich; Văn phòng - Thống kê | Quý II/2024 |
`);
const offered = (refusals: readonly Refusal[]) =>
  review(SHEET, { refusals })
    .findings.filter(({ ruleId }) => ruleId === "agency-unknown")
    .map(({ suggestions }) => suggestions.map(({ label }) => label));

describe("a refused suggestion", () => {
  const [first] = review(SHEET).findings.filter(({ ruleId }) => ruleId === "agency-unknown");
  const [best] = first!.suggestions;

  it("is not offered again for that value, in whichever cell and company it stands", () => {
    const before = offered([]);
    expect(before.map((labels) => labels[0])).toEqual(["Tư pháp - hộ tịch", "Tư pháp - hộ tịch; Văn phòng - Thống kê"]);
    expect(offered([refuse(first!, best!)])).toEqual(before.map((labels) => labels.slice(1)));
  });

  it("is not named by the finding's sentence any more", () => {
    const said = (refusals: readonly Refusal[]) =>
      review(SHEET, { refusals }).findings.find(({ ruleId }) => ruleId === "agency-unknown")!.message;
    expect(said([])).toContain("Có thể là “Tư pháp - hộ tịch”. Hãy chọn");
    expect(said([refuse(first!, best!)])).not.toContain("Tư pháp - hộ tịch");
    const none = said(first!.suggestions.map((suggestion) => refuse(first!, suggestion)));
    expect(none).toMatch(/không có “Tư pháp - Hộ tich” trong danh mục cơ quan\. Hãy chọn tên đúng/iu);
  });

  it("gives way to the next best, and leaves the best alone where another was refused", () => {
    const sheet = gridOf(`
| PHỤ LỤC KẾ HOẠCH NĂM 2026 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |
| 1 | Diễn tập phòng thủ | Báo cáo | Ban Chỉ huy Quân sư | Quý I/2026 |
`);
    const unknown = (refusals: readonly Refusal[]) =>
      review(sheet, { refusals }).findings.find(({ ruleId }) => ruleId === "agency-unknown")!;
    const finding = unknown([]);
    const [commune, province] = finding.suggestions;
    const withoutBest = unknown([refuse(finding, commune!)]);
    expect(withoutBest.suggestions).toEqual([province]);
    expect(withoutBest.message).toContain("Có thể là “Bộ Chỉ huy Quân sự”. Hãy chọn");
    const withoutOther = unknown([refuse(finding, province!)]);
    expect(withoutOther).toEqual({ ...finding, suggestions: [commune] });
  });

  it("stays offered for another value, and the finding itself stays", () => {
    const refusals = [{ ...refuse(first!, best!), value: "phòng khác" }];
    expect(offered(refusals)).toEqual(offered([]));
    expect(offered([refuse(first!, best!)])).toHaveLength(2);
  });

  it("does not keep anybody from writing it by hand", () => {
    const { snapshot } = applyEdits(SHEET, planProposals(SHEET.sheet, "", [best!]));
    const refusals = [refuse(first!, best!)];
    const left = review(snapshot, { refusals }).findings.filter(({ ruleId }) => ruleId === "agency-unknown");
    expect(left).toHaveLength(1);
  });
});
