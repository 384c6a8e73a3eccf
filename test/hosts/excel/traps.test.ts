import fc from "fast-check";
import { cellAt, type CellValue } from "../../../src/core/grid/snapshot";
import type { EditPlan } from "../../../src/core/grid/edit";
import { needsGuard, writtenValue } from "../../../src/hosts/excel/cell-values";
import { excelHost, type ExcelOptions } from "../../support/excel/excel-host";
import { typedValue } from "../../support/excel/typed-value";
import { gridOf, snapshotOf } from "../../support/grid";

const SHEET = "Phụ lục";
const annex = gridOf(`
  | TT | Nhiệm vụ | Thời hạn |
  | 1 | Ban hành kế hoạch | quý 1/2026 |
  | 2 | Tuyên truyền | Thường xuyên |
`);
const at = (row: number, column: number) => ({ row, column });
const write = (before: CellValue, after: CellValue, place = at(1, 1)): EditPlan => ({
  sheet: SHEET,
  title: "Sửa",
  edits: [{ kind: "setValue", at: place, before, after }],
});
const open = (options: ExcelOptions = {}) => excelHost([annex], options);

describe("text that begins with - + = @", () => {
  const texts = ["- Xây dựng kế hoạch", "-5", "+84", "=1+1", "@phòng", "'nháy đơn", "- ".repeat(400)];

  it.each(texts)("%j stays a text, and reads back as one", async (text) => {
    const { excel, host } = open();
    await host.apply(write("Ban hành kế hoạch", text));
    const cell = cellAt(await host.read(SHEET), at(1, 1));
    expect(cell).toMatchObject({ value: text });
    expect(cell.formula).toBeUndefined();
    expect(excel.unknownMembers).toEqual([]);
  });

  it("without the guard Excel refuses it or makes it a formula", async () => {
    const { excel } = open();
    const typeIn = (text: string) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange("B2").values = [[text]];
        await context.sync();
      });
    await expect(typeIn("- Xây dựng kế hoạch")).rejects.toMatchObject({ code: "InvalidArgument" });
    await typeIn("=1+1");
    expect(cellAt(excel.snapshot(SHEET), at(1, 1)).formula).toBe("1+1");
  });

  it("a cell of the format Text takes it without an apostrophe", () => {
    expect(writtenValue("=1+1", "@")).toBe("=1+1");
    expect(writtenValue("=1+1", "General")).toBe("'=1+1");
  });
});

describe("locale of values", () => {
  it.each([
    "31/12/2024",
    "12/31/2024",
    "12/2023",
    "20/11",
    "1.200.000",
    "1,5",
    "5%",
    "TRUE",
    "May 2024",
    "(5)",
    "1e5",
    "#N/A",
  ])("%j is written as the text it is, whatever the machine's language", async (text) => {
    const { host } = open();
    await host.apply(write("Ban hành kế hoạch", text));
    const cell = cellAt(await host.read(SHEET), at(1, 1));
    expect(cell).toMatchObject({ value: text, format: { numberFormat: "General" } });
  });

  it("any text at all is stored as itself, in cells of either format", () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1, unit: "grapheme" }),
      fc.stringMatching(/^[-+=@'(\d.,/%$ a-z]{1,12}$/u),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("General", "@", "dd/mm/yyyy"), (text, format) => {
        expect(typedValue(writtenValue(text, format), format)).toEqual({ value: text });
      }),
    );
  });

  it("plain words need no guard", () => {
    expect(["Quý II/2026", "Thường xuyên", "Mayor", "Đến 31/12"].filter(needsGuard)).toEqual([]);
  });

  it("a number goes as a number", async () => {
    const { excel, host } = open();
    await host.apply(write("1", 1_200_000.5, at(1, 0)));
    expect(cellAt(excel.snapshot(SHEET), at(1, 0)).value).toBe(1_200_000.5);
  });
});

test("serial dates: a date is read as its number with its format, and shown as the sheet shows it", async () => {
  const { host } = excelHost([
    {
      ...annex,
      rows: new Map([
        [0, new Map([[0, { value: 46_037, text: "15/01/2026", format: { numberFormat: "dd/mm/yyyy" } }]])],
      ]),
    },
  ]);
  expect(cellAt(await host.read(SHEET), at(0, 0))).toMatchObject({
    value: 46_037,
    text: "15/01/2026",
    format: { numberFormat: "dd/mm/yyyy" },
  });
});

test.each([true, false])(
  "used range that is the whole column: only what holds something is read (file: %s)",
  async (handsOutFile) => {
    const { excel, host } = open({ handsOutFile });
    excel.workbook.sheets[0]!.styledColumns.add(1);
    const snapshot = await host.read(SHEET);
    expect(cellAt(snapshot, at(2, 2)).value).toBe("Thường xuyên");
    expect(excel.roundTrips.length).toBeLessThanOrEqual(3);
  },
);

describe("protected sheet", () => {
  it("is refused by its name, before anything is written", async () => {
    const { excel, host } = open();
    excel.workbook.sheets[0]!.isProtected = true;
    await expect(host.apply(write("Ban hành kế hoạch", "x"))).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.roundTrips).toHaveLength(1);
  });

  it("protected at the last moment: Excel's own refusal says the same, and nothing is changed", async () => {
    const { excel, host } = open();
    excel.switches.beforeRoundTrip = (index) => {
      if (index === 1) excel.workbook.sheets[0]!.isProtected = true;
    };
    await expect(host.apply(write("Ban hành kế hoạch", "x"))).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.snapshot(SHEET).rows).toEqual(annex.rows);
  });
});

test("cell in edit mode: is refused at once, never waited for", async () => {
  const { excel, host } = open({ isEditingCell: true });
  await expect(host.read(SHEET)).rejects.toMatchObject({ code: "cell-editing" });
  await expect(host.apply(write("Ban hành kế hoạch", "x"))).rejects.toMatchObject({ code: "cell-editing" });
  expect(excel.runOptions).not.toContainEqual(expect.objectContaining({ delayForCellEdit: true }));
});

test("another workbook in focus: showing a cell says so; reading and writing go on", async () => {
  const { excel, host } = open();
  excel.around.isOtherWorkbookInFront = true;
  await expect(host.reveal(SHEET, { top: 1, left: 1, bottom: 1, right: 1 })).rejects.toMatchObject({
    code: "other-workbook",
  });
  await expect(host.addSheets([{ name: "Tổng hợp", rows: new Map() }])).rejects.toMatchObject({
    code: "other-workbook",
  });
  await expect(host.apply(write("Ban hành kế hoạch", "x"))).resolves.toMatchObject({ refused: [] });
});

describe("a sheet renamed or deleted between read and apply", () => {
  it.each(["renamed", "deleted"])("%s: is missed, nothing is written elsewhere", async (fate) => {
    const { excel, host } = excelHost([annex, gridOf("| khác |", { sheet: "Khác" })]);
    await host.read(SHEET);
    if (fate === "renamed") excel.workbook.sheets[0]!.name = "Phụ lục 2";
    else excel.workbook.sheets.shift();
    await expect(host.apply(write("Ban hành kế hoạch", "x"))).rejects.toMatchObject({ code: "sheet-not-found" });
  });
});

test("a cell changed meanwhile: is left alone and reported, the others are done", async () => {
  const { excel, host } = open();
  const snapshot = await host.read(SHEET);
  excel.workbook.sheets[0]!.rows.get(1)!.get(2)!.value = "Quý IV/2026";
  const plan: EditPlan = {
    ...write("Ban hành kế hoạch", "Ban hành"),
    edits: [
      { kind: "setValue", at: at(1, 2), before: cellAt(snapshot, at(1, 2)).value, after: "Quý I/2026" },
      { kind: "setValue", at: at(1, 1), before: "Ban hành kế hoạch", after: "Ban hành" },
    ],
  };
  const { done, refused } = await host.apply(plan);
  expect(refused.map(({ reason }) => reason)).toEqual(["changed"]);
  expect(done.edits).toHaveLength(1);
  expect(cellAt(excel.snapshot(SHEET), at(1, 2)).value).toBe("Quý IV/2026");
});

test("a batch that fails midway: what was done by then is known, and undone", async () => {
  const { excel, host } = open();
  const edits = [
    { kind: "setValue" as const, at: at(1, 2), before: "quý 1/2026", after: "Quý I/2026" },
    { kind: "setRowHeight" as const, row: 1, before: null, after: 40 },
  ];
  excel.around.beforeCall = (name) => (name.endsWith("RowHeight") ? "GeneralException" : undefined);
  await expect(host.apply({ sheet: SHEET, title: "", edits })).rejects.toMatchObject({ code: "host-failed" });
  expect(excel.calls.filter((name) => name === "Range.Values").length).toBeGreaterThan(1);
  expect(cellAt(excel.snapshot(SHEET), at(1, 2)).value).toBe("quý 1/2026");
});

test("a table's name that is taken: a roll-up made twice in one workbook stands there twice", async () => {
  const { excel, host } = open();
  const rows = new Map([0, 1].map((row) => [row, new Map([[0, { value: `Đơn vị ${row}` }]])]));
  const list = {
    name: "Danh mục",
    rows,
    tables: [{ name: "ChiTiet", range: { top: 0, left: 0, bottom: 1, right: 0 } }],
  };
  await host.addSheets([list]);
  await host.addSheets([list]);
  const names = excel.workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(names).toEqual(["ChiTiet", "ChiTiet_2"]);
});

test("a replaced sheet: formulas that refer to it go on reading it, none breaks", async () => {
  const total = gridOf("| a |", { sheet: "Tổng" });
  const formula = "SUM('Số liệu'!A1:A9)";
  const { excel, host } = excelHost([
    gridOf("| 1 |", { sheet: "Số liệu" }),
    { ...total, rows: new Map([[0, new Map([[0, { value: 1, text: "1", formula, format: {} }]])]]) },
  ]);
  await host.putSheets([{ name: "Số liệu", rows: new Map([[0, new Map([[0, { value: 2 }]])]]) }]);
  expect(cellAt(excel.snapshot("Tổng"), at(0, 0)).formula).toBe(formula);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Số liệu", "Tổng"]);
});

test("getRanges address length: a thousand scattered cells are written without one long address", async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [String(row), row % 2 ? `việc ${row}` : "", `quý ${row}`]);
  const { excel, host } = excelHost([snapshotOf(rows)]);
  const edits = rows.flatMap((_, row) =>
    row % 2 ? [{ kind: "setValue" as const, at: at(row, 2), before: `quý ${row}`, after: `Quý ${row}` }] : [],
  );
  const { refused } = await host.apply({ sheet: SHEET, title: "", edits });
  expect(refused).toEqual([]);
  expect(cellAt(excel.snapshot(SHEET), at(999, 2)).value).toBe("Quý 999");
  expect(Math.max(...excel.roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
});

test("null answers for oversized reads: a value in the last cell of the grid is refused, not read as nothing", async () => {
  const { host } = excelHost([
    {
      ...annex,
      rows: new Map([...annex.rows, [1_048_575, new Map([[16_383, { value: "xa", text: "xa", format: {} }]])]]),
    },
  ]);
  await expect(host.read(SHEET)).rejects.toMatchObject({ code: "too-large" });
});

test("an answer too large for Excel on the web: heavy rows after a light beginning are asked for in halves", async () => {
  const heavy = "Rà soát, đánh giá và đề xuất sửa đổi, bổ sung ".repeat(120);
  const rows = Array.from({ length: 700 }, (_, row) => [String(row), row < 50 ? "ngắn" : heavy]);
  const { excel, host } = excelHost([snapshotOf(rows)]);
  const snapshot = await host.read(SHEET);
  expect(cellAt(snapshot, at(699, 1)).value).toBe(heavy);
  expect(Math.max(...excel.roundTrips.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
});

test.each(["a/b", "[1]", "'trích'", "History", "", "x".repeat(32)])(
  "sheet names that Excel refuses, and more than 31 letters: %j",
  async (name) => {
    const { excel, host } = open();
    await expect(host.addSheets([{ name, rows: new Map() }])).rejects.toMatchObject({ code: "bad-sheet-name" });
    expect(excel.workbook.sheets).toHaveLength(1);
  },
);

test("more than 31 letters with its number: the name is shortened, not refused", async () => {
  const { host } = open();
  const name = "Tổng hợp nhiệm vụ của các đơn v";
  expect(await host.addSheets([{ name, rows: new Map() }])).toEqual([name]);
  expect(await host.addSheets([{ name, rows: new Map() }])).toEqual(["Tổng hợp nhiệm vụ của các đ (2)"]);
});

describe("merges cost the user's undo", () => {
  const merged = gridOf("| a | b |\n| c | d |", { merges: ["A1:B1"] });

  it("the document's own file tells them, without the call", async () => {
    const { excel, host } = excelHost([merged]);
    expect((await host.read(SHEET)).merges).toHaveLength(1);
    expect(excel.around.undoLosses).toEqual([]);
  });

  it("more than 512 areas are asked for in halves", async () => {
    const rows = Array.from({ length: 1400 }, (_, row) => [`dòng ${row}`, ""]);
    const merges = Array.from({ length: 700 }, (_, index) => `B${2 * index + 1}:B${2 * index + 2}`);
    const { host } = excelHost([snapshotOf(rows, { merges })], { handsOutFile: false });
    expect((await host.read(SHEET)).merges).toHaveLength(700);
  });
});

describe("undo in one step", () => {
  it("is asked for where Excel has ExcelApi 1.20, and only there", async () => {
    const modern = open({ apiSet: 20 });
    await modern.host.apply(write("Ban hành kế hoạch", "x"));
    expect(modern.excel.runOptions).toContainEqual({ mergeUndoGroup: true });
    const old = open({ apiSet: 13 });
    await old.host.apply(write("Ban hành kế hoạch", "x"));
    expect(old.excel.runOptions).not.toContainEqual({ mergeUndoGroup: true });
  });

  it("is done without where Excel then refuses it", async () => {
    const { excel, host } = open({ apiSet: 20, isUndoGroupingBroken: true });
    const { done, notices } = await host.apply(write("Ban hành kế hoạch", "x"));
    expect({ count: done.edits.length, notices }).toEqual({ count: 1, notices: [] });
    expect(cellAt(excel.snapshot(SHEET), at(1, 1)).value).toBe("x");
  });

  it("keeps what Excel can undo itself: no call of the plan's loses the stack", async () => {
    const { excel, host } = open();
    await host.read(SHEET);
    await host.apply(write("Ban hành kế hoạch", "x"));
    expect(excel.around.undoLosses).toEqual([]);
  });
});
