import { applyEdits } from "../../../src/core/grid/apply";
import { cellAt } from "../../../src/core/grid/snapshot";
import { ordinalSequence } from "../../../src/core/rules/ordinal-sequence";
import { gridOf, snapshotOf, textCell } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const HEADER = "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |";
const row = (ordinal: string, task: string): string => `| ${ordinal} | ${task} | Phòng Nội vụ | | Năm 2024 |`;
const grid = (...lines: string[]): string => [HEADER, ...lines].join("\n");

describe("ordinal-sequence", () => {
  it("goes on with doubled letters where the alphabet ends", () => {
    const [finding] = findingsOf(ordinalSequence, gridOf(grid(row("x", "A"), row("y", "B"), row("y", "C"))));
    expect(finding?.message).toContain("Điểm tiếp theo nên là aa.");
  });

  it("is content with numbers that run, whatever their writing", () => {
    expectFlags(ordinalSequence, grid(row("1", "Việc A"), row("2.", "Việc B"), row("03", "Việc C")), []);
  });

  it("is content with numbers that restart under each heading", () => {
    const lines = [
      "| I | Mục một | | | |",
      row("1", "A"),
      row("2", "B"),
      "| II | Mục hai | | | |",
      row("1", "C"),
      row("2", "D"),
    ];
    expectFlags(ordinalSequence, grid(...lines), []);
  });

  it("is content with numbers that run through the headings", () => {
    const lines = [
      "| I | Mục một | | | |",
      row("1", "A"),
      row("2", "B"),
      "| II | Mục hai | | | |",
      row("3", "C"),
      row("4", "D"),
    ];
    expectFlags(ordinalSequence, grid(...lines), []);
  });

  it("is content with a task that goes on counting where numbered headings stopped", () => {
    const heading = (ordinal: string, title: string): string => `| ${ordinal} | ${title} | | | |`;
    const lines = [
      heading("1", "Phát triển hạ tầng số"),
      row("a)", "Phủ sóng các thôn"),
      row("b)", "Nâng cấp đường truyền"),
      heading("2", "Phát triển nhân lực số"),
      row("a)", "Tập huấn cán bộ"),
    ];
    expectFlags(ordinalSequence, grid(...lines, row("3", "Sơ kết việc thực hiện")), []);
    expectFlags(ordinalSequence, grid(...lines, row("4", "Sơ kết việc thực hiện")), ["A7 start"]);
  });

  it("is content with numbers that run through the subsections of a part and restart with the next part", () => {
    const lines = [
      "| A | Phần một | | | |",
      "| I | Mục một | | | |",
      row("1", "A"),
      row("2", "B"),
      "| II | Mục hai | | | |",
      row("3", "C"),
      "| B | Phần hai | | | |",
      row("1", "D"),
    ];
    expectFlags(ordinalSequence, grid(...lines), []);
  });

  it("tells a gap, a repetition and a step back", () => {
    const lines = [row("1", "A"), row("3", "B"), row("3", "C"), row("4", "D"), row("2", "E"), row("5", "F")];
    expectFlags(ordinalSequence, grid(...lines), ["A3 gap", "A4 repeated", "A6 backwards"]);
  });

  it("tells one number out of place once, not every number after it", () => {
    const lines = [row("1", "A"), row("11", "B"), row("2", "C"), row("3", "D"), row("4", "E")];
    expectFlags(ordinalSequence, grid(...lines), ["A3 gap"]);
  });

  it("tells a list that begins in the middle", () => {
    expectFlags(ordinalSequence, grid(row("4", "A"), row("5", "B")), ["A2 start"]);
  });

  it("passes over rows without a number of their own", () => {
    expectFlags(ordinalSequence, grid(row("1", "A"), row("", "B"), row("2", "C")), []);
  });

  describe("in a list of letters", () => {
    const lettered = (...letters: string[]): string[] => letters.map((letter, index) => row(letter, `Điểm ${index}`));

    it.each([
      ["runs", ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"]],
      ["leaves out đ", ["a)", "b)", "c)", "d)", "e)"]],
      ["uses f", ["a.", "b.", "c.", "d.", "e.", "f.", "g."]],
      ["has a heading for its first point", ["b)", "c)"]],
      ["begins anew under each number", ["1", "a)", "b)", "2", "a)", "b)", "3"]],
    ])("is content where it %s", (_, letters) => {
      expectFlags(ordinalSequence, grid(...lettered(...letters)), []);
    });

    it("begins anew under each heading", () => {
      const lines = [
        "| I | Mục một | | | |",
        ...lettered("a)", "b)"),
        "| II | Mục hai | | | |",
        ...lettered("a)", "b)"),
      ];
      expectFlags(ordinalSequence, grid(...lines), []);
    });

    it("tells a gap, a repetition and a step back", () => {
      expectFlags(ordinalSequence, grid(...lettered("1", "a)", "c)", "2", "a)", "b)")), ["A4 pointGap"]);
      expectFlags(ordinalSequence, grid(...lettered("a", "b", "b", "c")), ["A4 pointRepeated"]);
      expectFlags(ordinalSequence, grid(...lettered("a", "b", "c", "a", "d")), ["A5 pointBackwards"]);
    });

    it("says which point is missing, and letters on from there in the same writing", () => {
      const snapshot = gridOf(grid(...lettered("a)", "c)", "d)")));
      const [finding] = findingsOf(ordinalSequence, snapshot);
      expect(finding!.message).toMatch(/từ a sang c\. Hãy kiểm tra xem có sót điểm b không/u);
      expect(finding!.suggestions[0]!.edits).toMatchObject([{ after: "b)" }, { after: "c)" }]);
    });
  });

  describe("numbers below numbers", () => {
    const list = (...ordinals: string[]): string => grid(...ordinals.map((text, index) => row(text, `Việc ${index}`)));

    it.each([[["1", "1.1", "1.2", "2", "2.1"]], [["I.1", "I.2"]], [["1.1.1", "1.1.2", "1.2.1."]]])(
      "is content with %j",
      (ordinals) => {
        expectFlags(ordinalSequence, list(...ordinals), []);
      },
    );

    it("tells a gap, a repetition, a step back and a late start", () => {
      expectFlags(ordinalSequence, list("1", "1.1", "1.2", "1.4"), ["A5 gap"]);
      expectFlags(ordinalSequence, list("1", "1.1", "1.1", "1.2"), ["A4 repeated"]);
      expectFlags(ordinalSequence, list("1", "1.1", "1.3", "1.2", "1.4"), ["A4 gap", "A6 gap"]);
      expectFlags(ordinalSequence, list("1", "1.2", "1.3"), ["A3 start"]);
    });

    it("is content where the first of them is a heading", () => {
      const headings = ["| 1 | Thể chế | | | |", "| 1.1 | Rà soát | | | |"];
      expectFlags(ordinalSequence, grid(...headings, row("1.1.1", "A"), row("1.2", "B"), row("1.3", "C")), []);
    });

    it("counts on in the same writing, past 9 as text", () => {
      const snapshot = gridOf(list("1.1.", "1.3."));
      const [finding] = findingsOf(ordinalSequence, snapshot);
      expect(finding!.message).toMatch(/nhảy từ 1\.1 sang 1\.3\. Hãy kiểm tra xem có sót dòng số 1\.2 không/u);
      expect(finding!.suggestions[0]!.edits).toMatchObject([{ before: "1.3.", after: "1.2." }]);
      const numbers = [1.8, 1.9, 1.1].map((value) => ({ ...textCell(String(value)), value }));
      const base = gridOf(list("1.8", "1.9", "1.1"));
      const rows = new Map(base.rows);
      for (const [index, cell] of numbers.entries())
        rows.set(index + 1, new Map(base.rows.get(index + 1)).set(0, cell));
      const [, second] = findingsOf(ordinalSequence, { ...base, rows });
      expect(second!.suggestions[0]!.edits).toMatchObject([{ before: 1.1, after: "1.10" }]);
    });
  });

  it("offers to count on from the flagged row, each number in its own writing", () => {
    const snapshot = gridOf(grid(row("1", "A"), row("05.", "B"), row("06", "C")));
    const [finding] = findingsOf(ordinalSequence, snapshot);
    const [proposal] = finding!.suggestions;
    const { snapshot: after } = applyEdits(snapshot, { sheet: snapshot.sheet, title: "", edits: proposal!.edits });
    expect([1, 2, 3].map((line) => cellAt(after, { row: line, column: 0 }).value)).toEqual(["1", "02.", "03"]);
    expect(finding!.fix).toBeUndefined();
  });

  it("leaves ordinals that are formulas alone", () => {
    const base = snapshotOf(
      [HEADER, row("1", "A"), row("3", "B")].map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    );
    const formula = { ...textCell("3"), value: 3, formula: "A2+2" };
    const rows = new Map(base.rows).set(2, new Map(base.rows.get(2)).set(0, formula));
    const [finding] = findingsOf(ordinalSequence, { ...base, rows });
    expect(finding!.suggestions[0]!.edits).toEqual([]);
  });
});
