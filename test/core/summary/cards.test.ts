import { rollUp } from "../../../src/core/summary";
import { senderRulesLines, senderRulesWords } from "../../../src/core/summary/sender-rules";
import { planOf, row } from "../../support/small-plans";

const day = (text: number) => ({ year: 2024, month: 2, day: text });
const ONE = `| I. CẢI CÁCH THỂ CHẾ |\n${row("Rà soát văn bản")}`;
const TWO = `${ONE}\n${row("Tự kiểm tra văn bản")}`;

describe("two files of one unit", () => {
  const older = planOf("xã An Bình", ONE, { file: "an-binh-1.xlsx", receivedOn: day(3) });
  const newer = planOf("UBND xã An Bình", TWO, { file: "an-binh-0.xlsx", receivedOn: day(4) });

  test("count once: the one received last, until somebody chooses", () => {
    const { cards, context } = rollUp([...older, ...newer]);
    expect(cards.map(({ file, state }) => [file, state])).toEqual([
      ["an-binh-0.xlsx", "taken"],
      ["an-binh-1.xlsx", "other-version"],
    ]);
    expect(context.entries).toHaveLength(2);
  });

  test("name each other, so that the user is asked", () => {
    const { cards } = rollUp([...older, ...newer]);
    expect(cards.map(({ otherFiles }) => otherFiles)).toEqual([["an-binh-1.xlsx"], ["an-binh-0.xlsx"]]);
  });

  test("count as chosen", () => {
    const { context } = rollUp([...older, ...newer], [], { fileOfUnit: { "xã An Bình": "an-binh-1.xlsx" } });
    expect(context.entries.map(({ source }) => source.file)).toEqual(["an-binh-1.xlsx"]);
  });

  test("leave the other one's rows out with their reason", () => {
    const card = rollUp([...older, ...newer]).cards[1]!;
    expect(card.rows.leftOut).toEqual({ "other-version": card.rows.rowsIn });
  });
});

test("two sheets of one file are both taken", () => {
  const sheets = [
    ...planOf("xã An Bình", ONE, { file: "a.xlsx", sheet: "PL I" }),
    ...planOf("xã An Bình", TWO, { file: "a.xlsx", sheet: "PL II" }),
  ];
  expect(rollUp(sheets).cards.map(({ state }) => state)).toEqual(["taken", "taken"]);
});

test("two tables of one sheet are both taken, from top to bottom", () => {
  const header = "| TT | Nhiệm vụ | Chủ trì | Thời hạn |";
  const first = "| 1 | Rà soát văn bản | Công an xã | Năm 2024 |";
  const second = `${header}\n| 1 | Kiểm tra thôn | Công an xã | Quý I/2024 |`;
  const tables = planOf("xã An Bình", `${first}\n| NGƯỜI LẬP BIỂU |\n\n\n\nPHỤ LỤC II\n${second}`, { header });
  expect(tables).toHaveLength(2);
  const { cards } = rollUp([...tables].reverse());
  expect(cards.map(({ state, tableTop }) => [state, tableTop])).toEqual(
    tables.map(({ annex }) => ["taken", annex.range.top]),
  );
});

test("of files whose names differ by a zero the same one is taken, whatever comes first", () => {
  const files = ["1.xlsx", "01.xlsx"].flatMap((file) => planOf("xã An Bình", ONE, { file }));
  const takenOf = (inputs: typeof files) => rollUp(inputs).cards.map(({ file, state }) => [file, state]);
  expect(takenOf(files)).toEqual([
    ["01.xlsx", "other-version"],
    ["1.xlsx", "taken"],
  ]);
  expect(takenOf([...files].reverse())).toEqual(takenOf(files));
});

test("a row that a page break tore in two is one item and the rest of it", () => {
  const torn = [
    "| 1 | Đạt 100% | Xây dựng kế hoạch kiểm tra việc thực hiện nhiệm vụ | Thực hiện | Báo cáo | Công an xã | | Năm 2024 | |",
    "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời hạn | Kinh phí |",
    "| | | cải cách hành chính tại các thôn | | | | | | |",
    row("Tổng kết năm").replace("| 1 |", "| 2 |"),
  ].join("\n");
  const [card] = rollUp(planOf("xã An Bình", torn)).cards;
  expect(card!.rows.taken).toEqual({ items: 2, continuations: 1 });
});

test("an excluded file is left out, its rows are still accounted for", () => {
  const { cards } = rollUp(planOf("xã An Bình", ONE), [], { excludedFiles: ["xã An Bình.xlsx"] });
  expect(cards.map(({ state, rows }) => [state, Object.keys(rows.leftOut)])).toEqual([["excluded", ["excluded"]]]);
});

test("a file that cannot be read stands in the cards with its reason, and the rest goes on", () => {
  const failure = { file: "xa-binh-minh.xlsx", code: "encrypted", message: "Tệp có mật khẩu." };
  const { cards, context } = rollUp(planOf("xã An Bình", ONE), [failure], { expected: [{ unit: "xã Bình Minh" }] });
  expect(cards.map(({ unit, state }) => [unit.name, state])).toEqual([
    ["Xã An Bình", "taken"],
    ["Xã Bình Minh", "failed"],
  ]);
  expect(context.entries).toHaveLength(1);
});

describe("which rules the senders checked with", () => {
  const sent = (unit: string, senderRules?: string) => planOf(unit, ONE).map((input) => ({ ...input, senderRules }));
  const { rulesVersion } = sent("xã An Bình")[0]!;
  const gathered = rollUp([
    ...sent("xã An Bình", rulesVersion),
    ...sent("xã Bình Minh", "2025.1"),
    ...sent("xã Cẩm Phú"),
  ]);

  test("stands on each card, beside whether they are the receiver's", () => {
    expect(gathered.cards.map(senderRulesWords)).toEqual([
      `Bên gửi đã kiểm tra bằng cùng bộ quy tắc ${rulesVersion}.`,
      "Bên gửi đã kiểm tra bằng bộ quy tắc 2025.1, khác bộ quy tắc của bên nhận.",
      "Tệp không cho biết bên gửi đã kiểm tra bằng bộ quy tắc nào.",
    ]);
  });

  test("are told unit by unit in the reconciliation, if any file tells", () => {
    expect(senderRulesLines(gathered.cards)).toEqual([
      `Bên gửi đã kiểm tra bằng bộ quy tắc ${rulesVersion}: Xã An Bình.`,
      "Bên gửi đã kiểm tra bằng bộ quy tắc 2025.1: Xã Bình Minh.",
      "Tệp không cho biết bên gửi đã kiểm tra bằng bộ quy tắc nào: Xã Cẩm Phú.",
    ]);
    expect(senderRulesLines(rollUp(sent("xã An Bình", "2025.1")).cards)).toEqual([
      "Bên gửi đã kiểm tra bằng bộ quy tắc 2025.1: Xã An Bình.",
    ]);
    expect(senderRulesLines(rollUp(sent("xã An Bình")).cards)).toEqual([]);
  });
});

describe("whose file it is", () => {
  const untitled = planOf("", ONE, { title: "KẾ HOẠCH NĂM 2024", file: "phu-luc-xa-an-binh.xlsx" });

  test("is asked for when nothing tells", () => {
    expect(rollUp(untitled).cards[0]?.unit).toMatchObject({ isKnown: false });
  });

  test("is told by an expected unit that the file's name holds", () => {
    expect(rollUp(untitled, [], { expected: [{ unit: "xã An Bình" }] }).cards[0]?.unit.name).toBe("Xã An Bình");
  });

  test("is told by the user", () => {
    const unitOfFile = { "phu-luc-xa-an-binh.xlsx": "xã Cẩm Phú" };
    expect(rollUp(untitled, [], { unitOfFile }).cards[0]?.unit.name).toBe("Xã Cẩm Phú");
  });

  test("an expected name may leave out the kind of unit", () => {
    const { submissions } = rollUp(planOf("xã An Bình", ONE), [], { expected: [{ unit: "An Bình" }] }).context;
    expect(submissions.map(({ unit, state }) => [unit.name, state])).toEqual([["Xã An Bình", "received"]]);
  });

  test("so may the user's answer", () => {
    const options = { unitOfFile: { "phu-luc-xa-an-binh.xlsx": "Cẩm Phú" }, expected: [{ unit: "xã Cẩm Phú" }] };
    const { submissions } = rollUp(untitled, [], options).context;
    expect(submissions.map(({ unit, state }) => [unit.name, state])).toEqual([["Xã Cẩm Phú", "received"]]);
  });

  test("a commune's rooms tell themselves by sheet or title", () => {
    const rooms = [
      ...planOf("", ONE, { title: "NHIỆM VỤ NĂM 2026 CỦA PHÒNG KINH TẾ, XÃ TÂN HÒA", file: "1.xlsx" }),
      ...planOf("", ONE, { title: "NHIỆM VỤ NĂM 2026", file: "2.xlsx", sheet: "Trường Tiểu học Tân Hòa" }),
    ];
    const { cards, context } = rollUp(rooms, [], { level: "commune", receiver: "UBND xã Tân Hòa" });
    expect(cards.map(({ unit }) => unit.name)).toEqual(["Phòng kinh tế", "Trường Tiểu học Tân Hòa"]);
    expect(context.unitsWords).toBe("các phòng, trường thuộc xã Tân Hòa");
  });

  test("a commune is asked whose a sheet is that names no room, also where the file cannot be read", () => {
    const unnamed = [
      ...planOf("", ONE, { title: "NHIỆM VỤ NĂM 2026", file: "1.xlsx", sheet: "Sheet1" }),
      ...planOf("", ONE, { title: "NHIỆM VỤ NĂM 2026 CỦA XÃ TÂN HÒA", file: "2.xlsx", sheet: "Sheet1" }),
    ];
    const failure = { file: "phong-kinh-te.xlsx", code: "encrypted", message: "Tệp có mật khẩu." };
    const expected = [{ unit: "Phòng Kinh tế" }];
    const { cards } = rollUp(unnamed, [failure], { level: "commune", expected });
    expect(cards.map(({ unit }) => unit.name)).toEqual([
      "Chưa rõ đơn vị (1.xlsx)",
      "Chưa rõ đơn vị (2.xlsx)",
      "Phòng Kinh tế",
    ]);
  });
});

test("a receiving level is the district's before July 2025, the province's since", () => {
  const words = (year: number) =>
    rollUp(planOf("xã An Bình", ONE, { title: `KẾ HOẠCH NĂM ${year} CỦA XÃ AN BÌNH, TỈNH PHÚ THỌ` })).context
      .unitsWords;
  expect(words(2024)).toMatch(/^các xã/u);
  expect(words(2026)).toMatch(/^các xã/u);
  expect(rollUp([], [], {}).context.unitsWords).toBe("các xã, phường, đặc khu");
});
