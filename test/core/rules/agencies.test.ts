import { agencyCollectiveLead } from "../../../src/core/rules/agency-collective-lead";
import { agencyHidden } from "../../../src/core/rules/agency-hidden";
import { agencyInconsistent } from "../../../src/core/rules/agency-inconsistent";
import { agencyLeadRepeated } from "../../../src/core/rules/agency-lead-repeated";
import { agencyLevel } from "../../../src/core/rules/agency-level";
import { agencyRetired } from "../../../src/core/rules/agency-retired";
import { agencySeveralLeads } from "../../../src/core/rules/agency-several-leads";
import { agencySpelling } from "../../../src/core/rules/agency-spelling";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/settings";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf, testRule } from "../../support/test-rule";

const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA HUYỆN THANH LÂM";
const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";
const row = (lead: string, cooperation = "", title = "Việc"): string =>
  `| 1 | Mục tiêu | ${title} | Làm | Báo cáo | ${lead} | ${cooperation} | Năm 2024 | |`;
const grid = (...rows: string[]): string => [TITLE, HEADER, ...rows].join("\n");

testRule(agencySeveralLeads, {
  column: "lead",
  clean: [
    "Phòng Nội vụ",
    "UBND huyện (Phòng Tài chính - Kế hoạch)",
    "Phòng Nội vụ chủ trì đối với nhân rộng mô hình hay",
    "Các phòng, ban, ngành huyện",
    "Các phòng, ban, ngành; UBND cấp xã",
    "Chủ trì: Phòng Nội vụ; Phối hợp: Phòng Tư pháp",
    "CT: Phòng Nội vụ; PH: Phòng Tư pháp",
    "Phòng Nội vụ chủ trì; Phòng Tư pháp, Phòng Tài chính - Kế hoạch phối hợp",
    "Phòng Nội vụ (chủ trì); Phòng Tư pháp (phối hợp)",
  ],
  flagged: {
    "Phòng Nội vụ, Phòng Tư pháp": {
      message: /ghi 2 cơ quan cùng chủ trì: “Phòng Nội vụ”, “Phòng Tư pháp”\. Hãy giữ một cơ quan chủ trì/u,
    },
    "Phòng Tư pháp và các phòng, ban, ngành huyện; các xã.": { message: /ghi 3 cơ quan cùng chủ trì/u },
  },
});

testRule(agencyCollectiveLead, {
  column: "lead",
  clean: ["Phòng Nội vụ", "Phòng Nội vụ và các cơ quan liên quan", "Phòng Vũ trụ"],
  flagged: {
    "Các phòng, ban, ngành": {
      message: /“Các phòng, ban, ngành” là nhiều cơ quan nói chung\. Nếu được, hãy ghi rõ một cơ quan chủ trì\.$/u,
    },
  },
});

testRule(agencyLevel, {
  column: "cooperation",
  clean: ["Các phòng, ban, ngành huyện", "Các sở, ban, ngành tỉnh", "Sở Nội vụ", "UBND các xã, thị trấn"],
  flagged: {
    "Các phòng, ban, ngành tỉnh": {
      message:
        /“Các phòng, ban, ngành tỉnh” nói đến cấp tỉnh, nhưng đây là kế hoạch của cấp huyện\. Có thể là “Các phòng, ban, ngành huyện”\.$/u,
      suggestions: ["Các phòng, ban, ngành huyện"],
    },
  },
});

testRule(agencyLevel, {
  column: "lead",
  clean: ["Phòng Nội vụ", "UBND xã An Bình"],
  flagged: {
    "Sở Nội vụ": {
      message:
        /“Sở Nội vụ” thuộc cấp trên của đơn vị ban hành kế hoạch nên không thể là cơ quan chủ trì\. Hãy xem lại\.$/u,
    },
  },
});

testRule(agencyRetired, {
  column: "lead",
  clean: ["Phòng Nội vụ", "Phòng Tài nguyên và Môi trường"],
  flagged: {
    "Phòng Nông nghiệp và Môi trường": {
      message: /“Phòng Nông nghiệp và Môi trường” chưa được thành lập/u,
      suggestions: [],
    },
    "Phòng Văn hóa - Xã hội xã": { message: /Vào ngày 01\/01\/2024 của kế hoạch, .* chưa được thành lập/u },
  },
});

describe("agency-retired", () => {
  const plan = (title: string, lead: string): string =>
    `| ${title} |\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Việc | ${lead} | Thường xuyên |`;

  it("takes “-nt-” with nothing above for nobody", () => {
    expectFlags(agencyRetired, grid(row("-nt-"), row("-nt-")), []);
  });

  it("is silent where nothing dates the plan", () => {
    expectFlags(agencyRetired, plan("NHIỆM VỤ CỦA XÃ AN BÌNH", "Phòng Nội vụ"), []);
  });

  it("says of a body without a successor only that it has ended", () => {
    const ended = plan("NHIỆM VỤ NĂM 2026 CỦA XÃ AN BÌNH", "Hạt Kiểm lâm huyện");
    expectFlags(agencyRetired, ended, ["C3 ended"]);
    expect(findingsOf(agencyRetired, gridOf(ended))[0]?.suggestions).toEqual([]);
  });
});

describe("agency-retired within the plan's period", () => {
  const plan = (line: string): string =>
    `| NHIỆM VỤ NĂM 2025 CỦA XÃ AN BÌNH |\n| ${line} |\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Việc | Phòng Văn hóa - Xã hội | Quý IV/2025 |`;

  it("waits for a body that comes within the period of a plan without a day", () => {
    expectFlags(agencyRetired, plan("(Kèm theo Kế hoạch số /KH-UBND)"), []);
    const dated = plan("(Kèm theo Kế hoạch số 2/KH-UBND ngày 06/01/2025 của UBND xã An Bình)");
    expectFlags(agencyRetired, dated, ["C4 future"]);
  });
});

testRule(agencyHidden, {
  column: "cooperation",
  clean: [
    "Phòng Nội vụ; Phòng Tư pháp",
    "Phòng Nội vụ, Phòng Tư pháp và các xã",
    "UBND huyện (Phòng Tư pháp)",
    "Phòng Nội vụ (đ/c Nguyễn Văn Bình)",
    "Phòng Y tế theo phân công của UBND huyện",
    "Chủ trì: Phòng Y tế; Phối hợp: Phòng Tư pháp",
    "Chủ trì: Phòng Y tế Phối hợp: các phòng, ban",
    "Phòng Nội vụ phối hợp với Công an huyện",
    "Phòng Nội vụ chủ trì; Công an huyện phối hợp",
  ],
  flagged: {
    "Phòng Nội vụ Phòng Tư pháp": {
      message: /Giữa “Phòng Nội vụ” và “Phòng Tư pháp” không có dấu ngăn cách\. Hãy ngăn bằng dấu chấm phẩy\.$/u,
      fixed: "Phòng Nội vụ; Phòng Tư pháp",
    },
    "Phòng Nội vụ cùng Công an huyện": {
      message: /“Công an huyện” đứng sau “cùng” nên dễ bị bỏ sót\. Hãy ngăn các cơ quan bằng dấu chấm phẩy\.$/u,
      suggestions: ["Phòng Nội vụ; Công an huyện"],
    },
    "Phòng Nội vụ (khi có yêu cầu thì mời Công an huyện)": {
      message: /có nhắc đến “Công an huyện”/u,
    },
  },
});

describe("agency-lead-repeated", () => {
  it("tells a lead that stands among those who cooperate, and offers the others", () => {
    const markdown = grid(row("Phòng Nội vụ", "Phòng Tư pháp, Phòng Nội vụ"), row("Công an huyện", "Phòng Nội vụ"));
    expectFlags(agencyLeadRepeated, markdown, ["G3 repeated"]);
    expect(findingsOf(agencyLeadRepeated, gridOf(markdown))[0]?.suggestions.map(({ label }) => label)).toEqual([
      "Phòng Tư pháp",
    ]);
  });

  it("leaves the others with the marks between them", () => {
    const markdown = grid(row("Phòng Tư pháp", "Phòng Y tế; Phòng Tư pháp; Công an huyện"));
    const [finding] = findingsOf(agencyLeadRepeated, gridOf(markdown));
    expect(finding?.suggestions.map(({ label }) => label)).toEqual(["Phòng Y tế; Công an huyện"]);
  });

  it("knows a body outside the catalogue by its wording, and another by another", () => {
    const repeated = grid(row("Trường Mầm non Hoa Sen", "Công an huyện, Trường Mầm non Hoa Sen"));
    expectFlags(agencyLeadRepeated, repeated, ["G3 repeated"]);
    expectFlags(agencyLeadRepeated, grid(row("Trường Mầm non Hoa Sen", "Trường Mầm non Hoa Mai")), []);
  });

  it("takes two communes and two classes of bodies for different actors", () => {
    const markdown = grid(row("UBND xã An Bình", "UBND xã Bình Minh"), row("Các phòng, ban", "Các phòng, ban"));
    expectFlags(agencyLeadRepeated, markdown, []);
  });
});

describe("agency-inconsistent", () => {
  it("takes a standing body for no other writing of what it acts for", () => {
    const plan = grid(row("Ủy ban MTTQ Việt Nam huyện", ""), row("Ban Thường trực Ủy ban MTTQ huyện", "", "Việc khác"));
    expectFlags(agencyInconsistent, plan, []);
  });

  const markdown = grid(
    row("Văn phòng HĐND-UBND huyện", "Phòng Tư pháp"),
    row("Văn phòng HĐND - UBND huyện", "phòng Tư pháp", "Việc khác"),
    row("Phòng Tư pháp", "Văn phòng HĐND-UBND", "Việc nữa"),
  );

  it("gives one finding for a body with several writings, and one fix for all its cells", () => {
    expectFlags(agencyInconsistent, markdown, ["F3,F4,G5 several"]);
    const [finding] = findingsOf(agencyInconsistent, gridOf(markdown));
    expect(finding?.message).toBe(
      "Các ô F3, F4, G5: Phụ lục này viết “Văn phòng HĐND và UBND” theo 2 cách: “Văn phòng HĐND-UBND”, “Văn phòng HĐND - UBND”. Hãy thống nhất một cách viết.",
    );
    expect(finding?.fix?.edits.map((edit) => ("after" in edit ? edit.after : ""))).toEqual([
      "Văn phòng HĐND và UBND huyện",
      "Văn phòng HĐND và UBND huyện",
      "Văn phòng HĐND và UBND",
    ]);
  });

  it("lets a writing that is the same everywhere stand, whatever it is", () => {
    expectFlags(agencyInconsistent, grid(row("Phòng VH-TT"), row("Phòng VH-TT", "", "Việc khác")), []);
  });
});

describe("agency-retired in a plan of after July 2025", () => {
  it("names the successor of a district's room in a commune's plan of 2026", () => {
    const markdown = grid(row("Phòng Nội vụ")).replace("2024 CỦA HUYỆN THANH LÂM", "2026 CỦA XÃ TÂN HÒA");
    expectFlags(agencyRetired, markdown, ["F3 succeeded"]);
    expect(findingsOf(agencyRetired, gridOf(markdown))[0]?.suggestions.map(({ label }) => label)).toEqual([
      "Phòng Văn hóa - Xã hội",
    ]);
  });
});

describe("agency-spelling", () => {
  const markdown = grid(row("Phòng VH-TT; Công an huyện"));

  it("is silent unless the office asks for one house style", () => {
    expectFlags(agencySpelling, markdown, []);
  });

  it("then asks for the official name, with a fix", () => {
    const settings = { ...DEFAULT_SETTINGS, houseStyle: true };
    const [finding] = findingsOf(agencySpelling, gridOf(markdown), { settings });
    expect(finding?.message).toBe("Ô F3: “Phòng VH-TT” nên viết là “Phòng Văn hóa và Thông tin”.");
    expect(finding?.fix?.label).toBe("Phòng Văn hóa và Thông tin; Công an huyện");
  });
});
