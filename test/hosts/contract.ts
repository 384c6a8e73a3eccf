import fc from "fast-check";

import type { CellAddress, CellRange } from "../../src/core/grid/address";
import { applyEdits } from "../../src/core/grid/apply";
import { invertPlan, type Edit, type EditPlan } from "../../src/core/grid/edit";
import type { NewCell, SheetContent } from "../../src/core/grid/sheet-content";
import { cellAt, type CellValue } from "../../src/core/grid/snapshot";
import type { WorkbookHost } from "../../src/hosts/workbook";
import { plans } from "../support/arbitrary-plans";
import { plainSheet } from "../support/plain-sheet";

/** Makes a workbook of the given sheets in the host under test. */
export type OpenWorkbook = (sheets: readonly SheetContent[]) => Promise<WorkbookHost>;

const SHEET = "Phụ lục";
const texts = (...rows: (CellValue | NewCell)[][]): SheetContent["rows"] =>
  new Map(
    rows.map((cells, row) => [
      row,
      new Map(
        cells.flatMap((cell, column): [number, NewCell][] => {
          if (cell === null) return [];
          return [[column, typeof cell === "object" ? cell : { value: cell }]];
        }),
      ),
    ]),
  );

const annex: SheetContent = {
  name: SHEET,
  rows: texts(
    [{ value: "PHỤ LỤC", format: { bold: true, fontName: "Times New Roman", fontSize: 14 } }],
    ["TT", "Nhiệm vụ", "Thời hạn", "Kinh phí"],
    ["1", "Ban hành kế hoạch", "Quý I/2026", 1_200_000],
    [null, "Tuyên truyền", { value: 46_037, format: { numberFormat: "dd/mm/yyyy" } }, 300_000],
    ["2", "Báo cáo", null, { value: 1_500_000, formula: "SUM(D3:D4)", format: { numberFormat: "#,##0" } }],
  ),
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ],
  rowHeights: new Map([[0, 30]]),
  columnWidths: new Map([[1, 210]]),
};
const other: SheetContent = { name: "Khác", rows: texts([{ value: 3, formula: `COUNTA('${SHEET}'!B3:B5)` }]) };

const planOf = (...edits: Edit[]): EditPlan => ({ sheet: SHEET, title: "thử", edits });
const at = (row: number, column: number) => ({ row, column });
const rangeOf = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

/** Types a text into a cell of the host's workbook as its user would, past the host. */
export type TypeInto = (host: WorkbookHost, sheet: string, at: CellAddress, text: string) => void;

/** What every host must do alike. @param typeInto absent where nobody but the host changes the workbook. */
export function describeWorkbookHost(hostName: string, open: OpenWorkbook, typeInto?: TypeInto): void {
  describe(`workbook host: ${hostName}`, () => {
    const openAnnex = () => open([annex, other]);
    const value = async (host: WorkbookHost, row: number, column: number) =>
      cellAt(await host.read(SHEET), at(row, column)).value;

    describe("reading", () => {
      test("lists the sheets in order and knows the one in front", async () => {
        const host = await openAnnex();
        expect((await host.sheets()).map(({ name, visibility }) => [name, visibility])).toEqual([
          [SHEET, "visible"],
          ["Khác", "visible"],
        ]);
        expect(await host.activeSheet()).toBe(SHEET);
      });

      test("gives values, texts, formulas, merges and lengths", async () => {
        const snapshot = await (await openAnnex()).read(SHEET);
        expect(cellAt(snapshot, at(2, 0)).value).toBe("1");
        expect(cellAt(snapshot, at(3, 2))).toMatchObject({ value: 46_037, text: "15/01/2026" });
        expect(cellAt(snapshot, at(4, 3))).toMatchObject({
          value: 1_500_000,
          text: "1,500,000",
          formula: "SUM(D3:D4)",
        });
        expect(cellAt(snapshot, at(0, 0)).format).toMatchObject({ bold: true, fontName: "Times New Roman" });
        expect(snapshot.merges).toHaveLength(2);
        expect(snapshot.rowHeights.get(0)).toBeCloseTo(30, 1);
        expect(snapshot.columnWidths.get(1)).toBeCloseTo(210, 1);
      });

      test("refuses a sheet that is not there with a code", async () => {
        const host = await openAnnex();
        await expect(host.read("Không có")).rejects.toMatchObject({ code: "sheet-not-found" });
        await expect(host.apply({ sheet: "Không có", title: "", edits: [] })).rejects.toMatchObject({
          code: "sheet-not-found",
        });
      });

      test("stops when told to, with nothing changed", async () => {
        const host = await openAnnex();
        const signal = AbortSignal.abort();
        const plan = planOf({ kind: "setValue", at: at(2, 1), before: "Ban hành kế hoạch", after: "x" });
        await expect(host.apply(plan, { signal })).rejects.toMatchObject({ code: "cancelled" });
        expect(await value(host, 2, 1)).toBe("Ban hành kế hoạch");
      });
    });

    describe("applying", () => {
      test.each([
        "-Chủ trì",
        "=1+1",
        "+84",
        "@phòng",
        "'nháy",
        " hai  dấu cách ",
        "dòng\nhai",
        "001",
        "31/12/2026",
        "TRUE",
      ])("the text %j stays that text", async (text) => {
        const host = await openAnnex();
        await host.apply(planOf({ kind: "setValue", at: at(4, 1), before: "Báo cáo", after: text }));
        expect(cellAt(await host.read(SHEET), at(4, 1))).toMatchObject({ value: text, text });
        expect(cellAt(await host.read(SHEET), at(4, 1)).formula).toBeUndefined();
      });

      test("a cell that holds other than expected is left alone and reported", async () => {
        const host = await openAnnex();
        const stale: Edit = { kind: "setValue", at: at(2, 2), before: "Quý IV/2025", after: "Quý I/2026" };
        const good: Edit = { kind: "setValue", at: at(2, 1), before: "Ban hành kế hoạch", after: "Ban hành" };
        const { done, refused } = await host.apply(planOf(stale, good));
        expect(refused).toEqual([{ edit: stale, reason: "changed" }]);
        expect(done.edits).toEqual([good]);
        expect(await value(host, 2, 2)).toBe("Quý I/2026");
        expect(await value(host, 2, 1)).toBe("Ban hành");
      });

      test("a formula is never overwritten", async () => {
        const host = await openAnnex();
        const edit: Edit = { kind: "setValue", at: at(4, 3), before: 1_500_000, after: 0 };
        const { refused } = await host.apply(planOf(edit));
        expect(refused).toEqual([{ edit, reason: "formula" }]);
        expect(cellAt(await host.read(SHEET), at(4, 3)).formula).toBe("SUM(D3:D4)");
      });

      test("null empties a cell", async () => {
        const host = await openAnnex();
        await host.apply(planOf({ kind: "setValue", at: at(2, 2), before: "Quý I/2026", after: null }));
        expect(await value(host, 2, 2)).toBeNull();
      });

      test("a merge over text or over another merge is refused, an absent one cannot be undone", async () => {
        const host = await openAnnex();
        const { refused } = await host.apply(
          planOf(
            { kind: "merge", range: rangeOf(2, 1, 3, 1) },
            { kind: "merge", range: rangeOf(3, 0, 4, 0) },
            { kind: "unmerge", range: rangeOf(4, 0, 5, 0) },
          ),
        );
        expect(refused.map(({ reason }) => reason)).toEqual(["merge-not-empty", "merge-overlap", "merge-missing"]);
      });

      test("rows come and go with all that hangs on them", async () => {
        const host = await openAnnex();
        const before = await host.read(SHEET);
        const row = { cells: new Map(before.rows.get(3)) };
        const { done, refused } = await host.apply(planOf({ kind: "deleteRows", row: 3, rows: [row] }));
        expect(refused).toEqual([]);
        const after = await host.read(SHEET);
        expect(after.merges.map(({ bottom }) => bottom)).toEqual([0]);
        expect(cellAt(after, at(3, 3)).formula).toMatch(/^SUM\(D3(?::D3)?\)$/u);
        await host.apply(invertPlan(done));
        expect(plainSheet(await host.read(SHEET))).toEqual(plainSheet(before));
      });

      test("page breaks are read, go with their rows, and come back when what took them is undone", async () => {
        const host = await openAnnex();
        const breaksOf = async () => (await host.read(SHEET)).print.rowBreaks ?? [];
        expect(await breaksOf()).toEqual([]);
        await host.apply(planOf({ kind: "setPrint", before: { rowBreaks: [] }, after: { rowBreaks: [2, 4] } }));
        expect(await breaksOf()).toEqual([2, 4]);
        await host.apply(planOf({ kind: "insertRows", row: 3, rows: [{ cells: new Map() }] }));
        expect(await breaksOf()).toEqual([2, 5]);
        const cells = new Map((await host.read(SHEET)).rows.get(2));
        const { done } = await host.apply(planOf({ kind: "deleteRows", row: 2, rows: [{ cells }] }));
        expect(await breaksOf()).toEqual([4]);
        await host.apply(invertPlan(done));
        expect(await breaksOf()).toEqual([2, 5]);
        await host.apply(planOf({ kind: "setPrint", before: { rowBreaks: [2, 5] }, after: { rowBreaks: [] } }));
        expect(await breaksOf()).toEqual([]);
      });

      test("whatever is done shows in the next reading as predicted, and undoing gives the sheet back", async () => {
        await fc.assert(
          fc.asyncProperty(plans(SHEET), async (makePlan) => {
            const host = await openAnnex();
            const before = await host.read(SHEET);
            const plan = makePlan(before);
            const predicted = applyEdits(before, plan);
            const { done, refused } = await host.apply(plan);
            expect(done).toEqual(predicted.done);
            expect(refused).toEqual(predicted.refused);
            expect(plainSheet(await host.read(SHEET))).toEqual(plainSheet(predicted.snapshot));
            const undone = await host.apply(invertPlan(done));
            expect(undone.refused).toEqual([]);
            expect(plainSheet(await host.read(SHEET))).toEqual(plainSheet(before));
          }),
          { numRuns: Number(process.env["PHULUC_RUNS"] ?? 25) },
        );
      });
    });

    describe("sheets of one's own", () => {
      const summary = (name: string): SheetContent => ({
        name,
        rows: texts(["Đơn vị", "Số việc"], ["Xã A", { value: 4, formula: "2+2" }]),
      });

      test("are added at the end, numbered when the name is taken", async () => {
        const host = await openAnnex();
        expect(await host.addSheets([summary("Tổng hợp")])).toEqual(["Tổng hợp"]);
        expect(await host.addSheets([summary("TỔNG HỢP"), summary("Mới")])).toEqual(["TỔNG HỢP (2)", "Mới"]);
        expect((await host.sheets()).map(({ name }) => name)).toEqual([
          SHEET,
          "Khác",
          "Tổng hợp",
          "TỔNG HỢP (2)",
          "Mới",
        ]);
        expect(cellAt(await host.read("Mới"), at(1, 1))).toMatchObject({ value: 4, formula: "2+2" });
      });

      test("are replaced in their place, and removed", async () => {
        const host = await openAnnex();
        await host.putSheets([{ ...other, rows: texts(["mới"]) }]);
        expect((await host.sheets()).map(({ name }) => name)).toEqual([SHEET, "Khác"]);
        expect(cellAt(await host.read("Khác"), at(0, 0)).value).toBe("mới");
        await host.removeSheet("Khác");
        expect((await host.sheets()).map(({ name }) => name)).toEqual([SHEET]);
      });

      test("several at once: those that stand are replaced in their place, seen or unseen, the others follow", async () => {
        const host = await openAnnex();
        const unseen: SheetContent = { name: "Dấu", visibility: "very-hidden", rows: texts(["cũ"], ["thừa"]) };
        await host.putSheets([unseen]);
        await host.putSheets([
          summary("Mới"),
          { ...unseen, rows: texts(["mới"]) },
          { ...other, rows: texts(["thay"]) },
        ]);
        const standing = (await host.sheets()).map(({ name, visibility }) => [name, visibility]);
        expect(standing).toEqual([
          [SHEET, "visible"],
          ["Khác", "visible"],
          ["Dấu", "very-hidden"],
          ["Mới", "visible"],
        ]);
        expect(cellAt(await host.read("Khác"), at(0, 0)).value).toBe("thay");
        const replaced = await host.read("Dấu");
        expect([cellAt(replaced, at(0, 0)).value, cellAt(replaced, at(1, 0)).value]).toEqual(["mới", null]);
        expect(await host.activeSheet()).toBe(SHEET);
      });

      test("with a table can be added twice, and replaced", async () => {
        const host = await openAnnex();
        const table = { name: "ChiTiet", range: rangeOf(0, 0, 1, 1) };
        const sheet = { ...summary("Chi tiết"), tables: [table] };
        expect(await host.addSheets([sheet, { ...sheet, name: "Chi tiết khác" }])).toHaveLength(2);
        expect(await host.addSheets([sheet])).toEqual(["Chi tiết (2)"]);
        await host.putSheets([{ ...sheet, rows: texts(["Đơn vị", "Số việc"], ["Xã B", 5]) }]);
        expect(cellAt(await host.read("Chi tiết"), at(1, 0)).value).toBe("Xã B");
        expect((await host.sheets()).map(({ name }) => name).slice(2)).toEqual([
          "Chi tiết",
          "Chi tiết khác",
          "Chi tiết (2)",
        ]);
      });

      test("leave the others' print setup and formulas alone when they are replaced", async () => {
        const host = await openAnnex();
        const printed = (name: string, printArea: string): SheetContent => ({
          ...summary(name),
          print: { printArea, titleRows: { first: 0, last: 0 } },
        });
        const total = texts(["Cộng"], [{ value: 4, formula: "SUM('Số liệu'!B2:B9)" }]);
        await host.addSheets([printed("Số liệu", "A1:B2"), { ...printed("Tổng", "A1:A2"), rows: total }]);
        await host.putSheets([printed("Số liệu", "A1:B9")]);
        const setups = await Promise.all(["Số liệu", "Tổng"].map(async (name) => (await host.read(name)).print));
        expect(setups.map(({ printArea, titleRows }) => [printArea, titleRows])).toEqual([
          ["A1:B9", { first: 0, last: 0 }],
          ["A1:A2", { first: 0, last: 0 }],
        ]);
        expect(cellAt(await host.read("Tổng"), at(1, 0)).formula).toBe("SUM('Số liệu'!B2:B9)");
      });

      test.each(["a/b", "x".repeat(32), "", "[1]"])("the name %j is refused with a code", async (name) => {
        const host = await openAnnex();
        await expect(host.addSheets([summary(name)])).rejects.toMatchObject({ code: "bad-sheet-name" });
      });
    });

    describe("memory", () => {
      test("is null at first, then what was written last, out of the user's sight", async () => {
        const host = await openAnnex();
        expect(await host.readMemory()).toBeNull();
        const long = JSON.stringify({ ghi: "nhớ 'này' \n 😀".repeat(9000) });
        await host.writeMemory(long);
        expect(await host.readMemory()).toBe(long);
        await host.writeMemory('{"a":1}');
        expect(await host.readMemory()).toBe('{"a":1}');
        const hidden = (await host.sheets()).filter(({ visibility }) => visibility === "very-hidden");
        expect(hidden).toHaveLength(1);
        expect(await host.activeSheet()).toBe(SHEET);
      });
    });

    describe("the undo journal", () => {
      test("is null at first, then what was kept last, with the cells, the memory and the sheet in front as they were", async () => {
        const host = await openAnnex();
        const before = plainSheet(await host.read(SHEET));
        expect(await host.readJournal()).toBeNull();
        const long = JSON.stringify({ title: "Sửa 'thời hạn'\n 😀".repeat(40_000) });
        await host.writeMemory("{}");
        await host.writeJournal(long);
        expect(await host.readJournal()).toBe(long);
        await host.writeJournal("{}");
        expect(await host.readJournal()).toBe("{}");
        expect(await host.readMemory()).toBe("{}");
        expect(plainSheet(await host.read(SHEET))).toEqual(before);
        expect(await host.activeSheet()).toBe(SHEET);
      });
    });

    describe("changes by others", () => {
      const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

      test("what the host does itself is not told", async () => {
        const host = await openAnnex();
        const told: string[] = [];
        host.onChanged((sheet) => told.push(sheet));
        await settled();
        await host.apply(planOf({ kind: "setValue", at: at(4, 1), before: "Báo cáo", after: "Tổng kết" }));
        await host.writeMemory("{}");
        await host.writeJournal("{}");
        await settled();
        expect(told).toEqual([]);
      });

      if (!typeInto) return;

      test("what the user types is told with the sheet's name, until nobody listens", async () => {
        const host = await openAnnex();
        const told: string[] = [];
        const alsoTold: string[] = [];
        const stop = host.onChanged((sheet) => told.push(sheet));
        host.onChanged((sheet) => alsoTold.push(sheet));
        await settled();
        typeInto(host, SHEET, at(4, 1), "Tổng kết");
        await settled();
        expect(told).toEqual([SHEET]);
        stop();
        typeInto(host, "Khác", at(1, 1), "x");
        await settled();
        expect(told).toEqual([SHEET]);
        expect(alsoTold).toEqual([SHEET, "Khác"]);
      });
    });
  });
}
