import {
  createCatalogue,
  OWN_LIST_HEADER,
  ownListRows,
  parseCatalogue,
  printOwnList,
  readActors,
  readOwnList,
  withBody,
} from "../../../src/core/agency";

const HEADER = [...OWN_LIST_HEADER];
const LOCAL = [
  "Cơ quan Tổ chức - Nội vụ",
  "TC-NV; Cơ quan TCNV",
  "Huyện",
  "01/6/2018",
  "30/6/2025",
  "Phòng Văn hóa - Xã hội",
];

describe("the office's own list", () => {
  it("reads a local body with its wordings, level, days and successor", () => {
    const { entries, problems } = readOwnList([HEADER, LOCAL, ["", "", "", "", "", ""]]);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        id: "own.district.co-quan-to-chuc-noi-vu",
        aliases: ["TC-NV", "Cơ quan TCNV"],
        level: "district",
        from: "2018-06-01",
        to: "2025-06-30",
        successors: ["commune.phong-van-hoa-xa-hoi"],
      },
    ]);
  });

  it("makes its bodies known, and gives their successor after their end", () => {
    const catalogue = createCatalogue(readOwnList([HEADER, LOCAL]).entries);
    const [before] = readActors("TC-NV", { catalogue, date: { year: 2021, month: 10, day: 22 } }).parts;
    expect(before).toMatchObject({ type: "known", name: "Cơ quan Tổ chức - Nội vụ", status: "variant" });
    const [after] = readActors("TC-NV", { catalogue, date: { year: 2026, month: 1, day: 1 } }).parts;
    expect(after).toMatchObject({ status: "retired", successor: "Phòng Văn hóa - Xã hội" });
  });

  it("adds a wording to a built-in body without taking any from it", () => {
    const { entries } = readOwnList([HEADER, ["Phòng Nội vụ", "Ban NV", "Huyện", "", "", ""]]);
    const catalogue = createCatalogue(entries);
    for (const text of ["Ban NV", "Phòng NV", "Phòng Nội vụ"])
      expect(readActors(text, { catalogue }).parts).toMatchObject([{ id: "district.phong-noi-vu" }]);
    expect(ownListRows(entries)[1]).toEqual(["Phòng Nội vụ", "Ban NV", "Huyện", "", "30/6/2025", expect.anything()]);
  });

  it("knows a wording with full stops in any writing of it", () => {
    const catalogue = createCatalogue(
      readOwnList([["Trung tâm Điều hành", "TT. Điều hành", "Xã", "", "", ""]]).entries,
    );
    for (const text of ["TT. Điều hành", "TT Điều hành"])
      expect(readActors(text, { catalogue }).parts).toMatchObject([{ name: "Trung tâm Điều hành" }]);
  });

  it("tells what is wrong with a row, and reads the others", () => {
    const rows = [
      HEADER,
      ["Ban A", "", "Vùng", "", "", ""],
      ["Ban B", "", "Xã", "31/02/2025", "", ""],
      ["Ban C", "", "Xã", "", "", ""],
    ];
    const { entries, problems } = readOwnList(rows);
    expect(entries.map(({ name }) => name)).toEqual(["Ban C"]);
    expect(problems).toEqual([
      { row: 2, message: "Cấp của “Ban A” phải là Xã, Huyện, Tỉnh hoặc Trung ương." },
      { row: 3, message: "Ngày “31/02/2025” của “Ban B” không đọc được; hãy viết như 01/7/2025." },
    ]);
  });

  it("follows bodies that replace each other no further than once round", () => {
    const rows = [
      ["Ban E", "", "Xã", "", "30/6/2025", "Ban G"],
      ["Ban G", "", "Xã", "", "30/6/2025", "Ban E"],
    ];
    const { entries, problems } = readOwnList(rows);
    expect(problems).toEqual([]);
    const reading = readActors("Ban E", {
      catalogue: createCatalogue(entries),
      date: { year: 2026, month: 1, day: 1 },
    });
    expect(reading.parts).toMatchObject([{ status: "retired", successor: null, replacements: [] }]);
  });

  it("shows a successor by its code where nobody knows its name any more", () => {
    const [entry] = readOwnList([LOCAL]).entries;
    const shown = ownListRows([{ ...entry!, successors: ["own.commune.ban-cu"] }]);
    expect(shown[1]?.at(-1)).toBe("own.commune.ban-cu");
  });

  it("refuses an end before the beginning", () => {
    const { problems } = readOwnList([["Ban D", "", "Tỉnh", "01/7/2025", "30/6/2025", ""]]);
    expect(problems).toEqual([{ row: 1, message: "“Ban D” có ngày kết thúc trước ngày bắt đầu." }]);
  });

  it("comes back from rows and from a file as it went", () => {
    const { entries } = readOwnList([HEADER, LOCAL]);
    expect(readOwnList(ownListRows(entries)).entries).toEqual(entries);
    expect(parseCatalogue(JSON.parse(printOwnList(entries)))).toEqual({ entries });
  });

  it("takes in a new body with its date, and a wording of a known one", () => {
    const added = withBody([], { name: "Trung tâm Điều hành", level: "commune", from: "2026-01-01" });
    expect(added).toMatchObject([{ id: "own.commune.trung-tam-dieu-hanh", from: "2026-01-01" }]);
    const twice = withBody(added, { name: "Trung tâm Điều hành", level: "commune", wording: "TTĐH" });
    expect(twice).toMatchObject([{ aliases: ["TTĐH"] }]);
    const builtIn = withBody([], { name: "Phòng Tư pháp", level: "district", wording: "Tư pháp huyện" });
    expect(builtIn).toMatchObject([{ id: "district.phong-tu-phap", aliases: ["Tư pháp huyện"] }]);
  });
});

describe("a catalogue file", () => {
  it("is explained where it is wrong, in plain words", () => {
    const problemsOf = (json: unknown) => {
      const parsed = parseCatalogue(json);
      return "problems" in parsed ? parsed.problems : [];
    };
    const faulty = { id: "x", name: "", level: "huyện", from: "2025-02-30", verified: 1, aliases: "A", ghiChu: "" };
    expect(problemsOf([faulty])).toEqual([
      "Cơ quan thứ 1: “name” chưa đúng (không được để trống).",
      "Cơ quan thứ 1: “level” chưa đúng (phải là một trong: commune, district, province, central).",
      "Cơ quan thứ 1: “from” chưa đúng (phải là một ngày có thật, viết YYYY-MM-DD).",
      "Cơ quan thứ 1: “aliases” chưa đúng (phải là một danh sách các chữ).",
      "Cơ quan thứ 1: “verified” chưa đúng (phải là true hoặc false).",
      "Cơ quan thứ 1: “cả dòng” chưa đúng (có mục lạ: ghiChu).",
    ]);
    const unnamed = { id: "x", name: "X", level: "commune", basis: { from: { document: "" }, to: null } };
    expect(problemsOf([5, unnamed])).toEqual([
      "Cơ quan thứ 1: “cả dòng” chưa đúng (phải là một nhóm các mục có tên).",
      "Cơ quan thứ 2: “basis.from.document” chưa đúng (không được để trống).",
    ]);
    expect(problemsOf("abc")).toEqual(["Tệp danh mục phải là một danh sách các cơ quan."]);
  });
});
