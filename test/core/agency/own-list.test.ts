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

  it("refuses an end before the beginning", () => {
    const { problems } = readOwnList([["Ban D", "", "Tỉnh", "01/7/2025", "30/6/2025", ""]]);
    expect(problems).toEqual([{ row: 1, message: "“Ban D” có ngày kết thúc trước ngày bắt đầu." }]);
  });

  it("names no successor where ended bodies are said to replace each other", () => {
    const { entries, problems } = readOwnList([
      ["Tổ Một cửa số", "", "Xã", "", "30/6/2025", "Tổ Công nghệ mới"],
      ["Tổ Công nghệ mới", "", "Xã", "", "30/6/2025", "Tổ Một cửa số"],
    ]);
    expect(problems).toEqual([]);
    const catalogue = createCatalogue(entries);
    const [actor] = readActors("Tổ Một cửa số", { catalogue, date: { year: 2026, month: 1, day: 1 } }).parts;
    expect(actor).toMatchObject({ type: "known", status: "retired", successor: null, suggestions: [] });
  });

  it("shows a successor that another office's list knows by its id", () => {
    const { entries } = readOwnList([LOCAL]);
    const sent = entries.map((entry) => ({ ...entry, successors: ["own.commune.to-cong-nghe"] }));
    expect(ownListRows(sent)[1]?.at(-1)).toBe("own.commune.to-cong-nghe");
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
  it("is explained where it is wrong", () => {
    const parsed = parseCatalogue([
      { id: "x", name: "", level: "huyện", from: "2025-02-30", to: null, verified: true },
    ]);
    expect("problems" in parsed ? parsed.problems[0] : "").toMatch(/^Cơ quan thứ 1: “name” chưa đúng/u);
    const names = parseCatalogue(["Phòng Nội vụ"]);
    expect("problems" in names ? names.problems[0] : "").toMatch(/^Cơ quan thứ 1: “cả dòng” chưa đúng/u);
    expect(parseCatalogue("abc")).toEqual({ problems: ["Tệp danh mục phải là một danh sách các cơ quan."] });
  });
});
