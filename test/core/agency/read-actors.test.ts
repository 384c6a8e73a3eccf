import fc from "fast-check";
import { createCatalogue, readActors, type Actor, type ReadActorsOptions } from "../../../src/core/agency";
import { readCorpus } from "./corpus/read-corpus";

const catalogue = createCatalogue();
const read = (cell: string, options: Partial<ReadActorsOptions> = {}) => readActors(cell, { catalogue, ...options });
const brief = (parts: readonly Actor[]) => parts.map(({ type, text }) => `${type} ${text}`);
const DISTRICT_2024 = { level: "district", date: { year: 2024, month: 1, day: 11 } } as const;
const COMMUNE_2026 = { level: "commune", date: { year: 2026, month: 1, day: 1 } } as const;

describe("a known body's status", () => {
  it.each([
    ["Phòng Nội vụ", DISTRICT_2024, { status: "ok", name: "Phòng Nội vụ" }],
    ["Phòng VH-TT huyện", DISTRICT_2024, { status: "variant", fix: "Phòng Văn hóa và Thông tin huyện" }],
    ["Phòng Nội vụ", COMMUNE_2026, { status: "retired", successor: "Phòng Văn hóa - Xã hội" }],
    ["Sở Kế hoạch và Đầu tư", COMMUNE_2026, { status: "retired", successor: "Sở Tài chính" }],
    ["Phòng Văn hóa - Xã hội", DISTRICT_2024, { status: "future", successor: null }],
    ["UBND phường", COMMUNE_2026, { status: "ok", name: "UBND phường", level: "commune" }],
    ["Ủy ban nhân dân xã Cẩm Giàng", DISTRICT_2024, { status: "ok", name: "UBND xã", place: "Cẩm Giàng" }],
    ["UBND thành phố Hà Nội", DISTRICT_2024, { name: "UBND thành phố", level: "province" }],
    ["UBND thành phố Hà Tĩnh", DISTRICT_2024, { name: "UBND thành phố", level: "district" }],
  ] as const)("%s", (cell, options, expected) => {
    expect(read(cell, options).parts).toMatchObject([expected]);
  });

  it("is never retired without a date", () => {
    expect(read("Sở Kế hoạch và Đầu tư; Phòng Văn hóa - Xã hội").parts.map(({ status }) => status)).toEqual([
      "ok",
      "ok",
    ]);
  });

  it("follows successors until one that stands at the date", () => {
    const [actor] = read("Phòng Lao động - Thương binh và Xã hội", COMMUNE_2026).parts;
    expect(actor?.successor).toBe("Phòng Văn hóa - Xã hội");
  });

  it("has no fix where a wording means several bodies", () => {
    const [actor] = read("Trung tâm VH-TT", DISTRICT_2024).parts;
    expect(actor).toMatchObject({ type: "known", status: "variant" });
    expect(actor?.fix).toBeUndefined();
    expect(actor?.suggestions).toContain("Trung tâm Văn hóa - Thông tin");
  });
});

describe("an unknown body", () => {
  it("keeps its level and place in what is offered instead", () => {
    const [actor] = read("Phòng Nội vụu huyện", DISTRICT_2024).parts;
    expect(actor).toMatchObject({ type: "unknown", name: null, suggestions: ["Phòng Nội vụ"] });
    expect(actor?.replacements).toEqual(["Phòng Nội vụ huyện"]);
  });

  it("has at most three suggestions", () => {
    for (const cell of ["Ban Tổ chứcc", "Hội Nông dânn", "Sở Nội vu"])
      expect(read(cell).parts[0]?.suggestions.length).toBeLessThanOrEqual(3);
  });

  it("does not take đ for d, nor one word for another", () => {
    for (const cell of ["Phòng Nội thất", "Phòng Đân tộc", "Sở Nội tâm"])
      expect(read(cell).parts[0]?.type).toBe("unknown");
  });
});

describe("what is no agency", () => {
  it.each([
    ["Quý II/2024", "deadline"],
    ["Trước 15/5/2026", "deadline"],
    ["Thường xuyên", "deadline"],
    ["150 triệu đồng", "amount"],
    ["1.200.000", "amount"],
    ["Ngân sách huyện", "amount"],
    ["Báo cáo kết quả thực hiện", "product"],
    ["Quyết định của UBND xã", "product"],
  ])("%s is told as %s", (cell, misplaced) => {
    expect(read(cell).parts).toMatchObject([{ type: "unknown", misplaced }]);
  });

  it("persons, telephones and duties are remarks", () => {
    const { parts, remarks } = read("Phòng Y tế (đ/c Nguyễn Văn Bình, ĐT: 0912345678) theo phân công");
    expect(brief(parts)).toEqual(["known Phòng Y tế"]);
    expect(remarks.map(({ text }) => text)).toEqual(["đ/c Nguyễn Văn Bình, ĐT: 0912345678", "theo phân công"]);
  });

  it("a remark tells which bodies it mentions", () => {
    expect(read("Phòng Y tế (khi cần thì mời Công an huyện)").remarks[0]?.mentions).toEqual(["Công an huyện"]);
    expect(read("Phòng Y tế theo phân công của UBND huyện").remarks[0]?.mentions).toEqual([]);
  });
});

describe("the cell above", () => {
  it.each(["-nt-", "nt", "- nt -", "như trên", "Như trên", '"'])("%s stands for it", (cell) => {
    const { parts, isSameAsAbove } = read(cell, { above: "Phòng Nội vụ; Phòng Y tế" });
    expect(isSameAsAbove).toBe(true);
    expect(brief(parts)).toEqual(["known Phòng Nội vụ", "known Phòng Y tế"]);
  });

  it("is nothing where none is given", () => {
    expect(read("-nt-")).toEqual({ parts: [], remarks: [], isSameAsAbove: true });
  });
});

describe("lists", () => {
  it.each([
    ["a) Phòng Nội vụ; b) Phòng Y tế", ["known Phòng Nội vụ", "known Phòng Y tế"]],
    ["• Phòng Nội vụ\n• Phòng Y tế", ["known Phòng Nội vụ", "known Phòng Y tế"]],
    [
      "- Phòng Nội vụ\n- Các phòng, ban,\nngành huyện",
      ["known Phòng Nội vụ", "collective Các phòng, ban,\nngành huyện"],
    ],
    ["UBND huyện giao Phòng Nội vụ", ["known UBND huyện", "known Phòng Nội vụ"]],
    [
      "Sở Nội vụ chủ trì, phối hợp với Sở Y tế, Sở Tài chính",
      ["known Sở Nội vụ", "known Sở Y tế", "known Sở Tài chính"],
    ],
    ["UBND 13 xã, thị trấn", ["collective UBND 13 xã, thị trấn"]],
    ["UBND các xã: Tân Phú, Tân Hòa", ["collective UBND các xã: Tân Phú, Tân Hòa"]],
    ["Sở Tư pháp/Văn phòng UBND tỉnh", ["known Sở Tư pháp", "known Văn phòng UBND tỉnh"]],
    ["P. Nội vụ, P. TCKH", ["known P. Nội vụ", "known P. TCKH"]],
    ["Hợp tác xã TM. Đức Thọ", ["other Hợp tác xã TM. Đức Thọ"]],
  ])("%s", (cell, expected) => {
    expect(brief(read(cell, DISTRICT_2024).parts)).toEqual(expected);
  });

  it("share one head however many abbreviations follow", () => {
    const { parts } = read("Phòng NV, TP và LĐ-TBXH", DISTRICT_2024);
    expect(parts.map(({ name }) => name)).toEqual([
      "Phòng Nội vụ",
      "Phòng Tư pháp",
      "Phòng Lao động - Thương binh và Xã hội",
    ]);
  });

  it("share one head with a body that only the office's own list knows", () => {
    const own = { id: "own.cds", name: "Phòng Chuyển đổi số", level: "district", from: null, to: null } as const;
    const { parts } = readActors("Phòng NV, TP và Chuyển đổi số", { catalogue: createCatalogue([own]) });
    expect(parts.map(({ name }) => name)).toEqual(["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Chuyển đổi số"]);
  });

  it("take a local body's name from the office's own list", () => {
    const own = createCatalogue([
      {
        id: "own.tcnv",
        name: "Cơ quan Tổ chức - Nội vụ",
        level: "district",
        from: null,
        to: null,
        aliases: ["TC-NV"],
        verified: false,
      },
    ]);
    const { parts } = readActors("Phòng VH-TT và TC-NV,", { catalogue: own });
    expect(parts.map(({ name }) => name)).toEqual(["Phòng Văn hóa và Thông tin", "Cơ quan Tổ chức - Nội vụ"]);
  });

  it("take the places that the plan names for a body's suffix", () => {
    const options = { ...DISTRICT_2024, places: ["huyện Đức Thọ"] };
    expect(read("Phòng Nội vụ Đức Thọ", options).parts).toMatchObject([{ type: "known", place: "Đức Thọ" }]);
    expect(read("Phòng Nội vụ Mây Trời", options).parts).toMatchObject([{ type: "unknown" }]);
  });
});

describe("any text", () => {
  const words = [
    "Phòng",
    "Nội vụ",
    "các",
    "xã",
    ",",
    ";",
    "-",
    "và",
    "(",
    ")",
    "UBND",
    "huyện",
    "\n",
    ":",
    "TC-KH",
    "Sở",
    "12",
    ".",
    "chủ trì",
  ];
  const cell = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(" ")),
  );

  it("is read without a crash; pieces stand in the cell, in order, none over another", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const composed = text.normalize("NFC");
        const { parts, remarks } = read(text);
        const pieces = [...parts, ...remarks].sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { text: piece, start, end } of pieces) {
          expect(composed.slice(start, end)).toBe(piece);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it("is read the same in decomposed letters", () => {
    for (const { cell: text } of ["district", "commune", "two-tier"].flatMap(readCorpus))
      expect(read(text.normalize("NFD"))).toEqual(read(text));
  });

  it("is official after its fix", () => {
    const left = readCorpus("district").flatMap(({ cell: text, date, level }) =>
      read(text, { date, level })
        .parts.flatMap(({ fix }) => fix ?? [])
        .filter((fix) =>
          read(fix, { date, level }).parts.some(({ type, status }) => type !== "known" || status !== "ok"),
        ),
    );
    expect(left).toEqual([]);
  });
});
