import fc from "fast-check";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan, type EditPlan } from "../../../src/core/grid/edit";
import { EMPTY_JOURNAL, type Journal } from "../../../src/core/memory/journal";
import { parseJournal, printJournal } from "../../../src/core/memory/kept-journal";
import { snapshotOf } from "../../support/grid";

const FORMAT = { fontName: "Times New Roman", fill: null, borderTop: "thin" } as const;
const EVERY_KIND: EditPlan = {
  sheet: "Phụ lục",
  title: "Trình bày lại",
  edits: [
    { kind: "setValue", at: { row: 3, column: 7 }, before: "quý 2", after: "Quý II/2026" },
    { kind: "setFormat", at: { row: 3, column: 7 }, before: {}, after: FORMAT },
    { kind: "merge", range: { top: 0, left: 0, bottom: 0, right: 7 } },
    { kind: "unmerge", range: { top: 4, left: 0, bottom: 5, right: 0 } },
    {
      kind: "deleteRows",
      row: 5,
      rows: [{ cells: new Map([[1, { value: "II", text: "II", format: FORMAT }]]), height: 31.5, isHidden: true }],
      formulas: [{ at: { row: 9, column: 8 }, formula: "SUM(I5:I8)" }],
    },
    { kind: "insertColumns", column: 2, columns: [{ cells: new Map(), width: 48 }] },
    { kind: "setRowHeight", row: 1, before: null, after: 18 },
    { kind: "setPrint", before: { titleRows: null }, after: { titleRows: { first: 4, last: 4 }, paper: "A4" } },
  ],
};

const step = (title: string, letters = 1): EditPlan => ({
  sheet: "Phụ lục",
  title,
  edits: [{ kind: "setValue", at: { row: 0, column: 0 }, before: null, after: "a".repeat(letters) }],
});
const titles = ({ done, undone }: Journal) => [done.map(({ title }) => title), undone.map(({ title }) => title)];

describe("the journal that a workbook keeps", () => {
  it("comes back as it was, with every kind of edit", () => {
    const journal: Journal = { done: [step("một"), EVERY_KIND], undone: [step("bốn"), step("ba")] };
    expect(parseJournal(printJournal(journal).text)).toEqual({ journal, isWritable: true });
  });

  it("still takes back what was done before the pane was closed", () => {
    const rows = fc.array(fc.array(fc.string({ maxLength: 3 }), { minLength: 2, maxLength: 2 }), { minLength: 2 });
    fc.assert(
      fc.property(rows, fc.string(), (texts, typed) => {
        const sheet = snapshotOf(texts);
        const before = texts[1]?.[0];
        const value = before === undefined || before === "" ? null : before;
        const plan: EditPlan = {
          sheet: sheet.sheet,
          title: "Sửa",
          edits: [
            { kind: "setValue", at: { row: 1, column: 0 }, before: value, after: typed },
            { kind: "deleteRows", row: 0, rows: [{ cells: sheet.rows.get(0) ?? new Map() }] },
          ],
        };
        const { snapshot, done } = applyEdits(sheet, plan);
        const { done: kept } = parseJournal(printJournal({ done: [done], undone: [] }).text).journal;
        expect(kept).toHaveLength(1);
        expect(applyEdits(snapshot, invertPlan(kept[0]!))).toEqual(applyEdits(snapshot, invertPlan(done)));
      }),
    );
  });

  it("is bounded: the oldest deeds make room, and nothing older than a deed without room is kept", () => {
    const journal: Journal = { done: [step("cũ"), step("dài", 500), step("mới")], undone: [step("bỏ")] };
    const { text, dropped } = printJournal(journal, 400);
    expect(titles(parseJournal(text).journal)).toEqual([["mới"], ["bỏ"]]);
    expect(dropped).toBe(2);
    expect(text.length).toBeLessThan(500);
  });

  it("can be read by a person: one deed a line, by its title", () => {
    const lines = printJournal({ done: [step("Sửa ô H12"), step("Sửa tự động")], undone: [] }).text.split("\n");
    expect(lines.map((line) => /"title":"([^"]+)"/u.exec(line)?.[1])).toEqual([
      undefined,
      "Sửa ô H12",
      "Sửa tự động",
      undefined,
    ]);
  });

  it("keeps what is under way before all else, so that a deed that was broken off leaves a trace", () => {
    const journal: Journal = { done: [step("dài", 500)], undone: [], begun: [EVERY_KIND] };
    expect(parseJournal(printJournal(journal).text).journal).toEqual(journal);
    const room = printJournal({ done: [], undone: [], begun: [EVERY_KIND] }).text.length;
    const { text, dropped } = printJournal(journal, room);
    expect(parseJournal(text).journal).toEqual({ done: [], undone: [], begun: [EVERY_KIND] });
    expect(dropped).toBe(1);
  });

  it.each([null, "", "{", "[]", '{"version":1,"undone":0,"steps":[{"sheet":1}]}'])(
    "is empty where nothing sound was kept: %s",
    (text) => {
      expect(parseJournal(text)).toEqual({ journal: EMPTY_JOURNAL, isWritable: true });
    },
  );

  it("of a newer version is not read as an empty one", () => {
    const { isWritable, notice } = parseJournal('{"version":2,"undone":0,"steps":[]}');
    expect(isWritable).toBe(false);
    expect(notice).toContain("bản Phụ lục mới hơn");
  });

  it("lets a damaged deed go, and no other; what was undone stays undone", () => {
    const { text } = printJournal({ done: [step("một"), step("hai")], undone: [step("bốn"), step("ba")] });
    const damaged = (title: string) => titles(parseJournal(text.replace(`"title":"${title}"`, '"title":2')).journal);
    expect(damaged("hai")).toEqual([["một"], ["bốn", "ba"]]);
    expect(damaged("bốn")).toEqual([["một", "hai"], ["ba"]]);
  });

  it("refuses an edit of which a part is missing", () => {
    const text = printJournal({ done: [step("một")], undone: [] }).text.replace('"before":null,', "");
    expect(parseJournal(text).journal).toEqual(EMPTY_JOURNAL);
  });
});
