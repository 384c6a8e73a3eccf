import { createCatalogue } from "../../../src/core/agency";
import { readSheet } from "../../../src/core/annex";
import { groupFindings } from "../../../src/core/rules/group";
import { createReading } from "../../../src/core/rules/reading";
import { defineRule, type Rule, type RuleContext, type Severity } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run";
import { DEFAULT_SETTINGS, type ReviewSettings } from "../../../src/core/rules/settings";
import { gridOf } from "../../support/grid";

const snapshot = gridOf(
  "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Việc A | Phòng Nội vụ | Năm 2024 |\n| 2 | Việc B | Phòng Nội vụ | Năm 2024 |",
);
const [annex] = readSheet(snapshot).annexes;

const contextWith = (settings: ReviewSettings = DEFAULT_SETTINGS): RuleContext => ({
  annex: annex!,
  snapshot,
  settings,
  reading: createReading(annex!, { catalogue: createCatalogue() }),
});

/** Reports the given rows' deadline cells. */
const ruleOn = (id: string, severity: Severity, rows: readonly number[], ownsCells = false): Rule =>
  defineRule({
    id,
    title: "Tiêu đề",
    why: "Lý do.",
    example: { wrong: "a", right: "b" },
    severity,
    ownsCells,
    messages: { found: "Ô {row}." },
    *check(_, report) {
      for (const row of rows) yield report({ cells: [{ row, column: 3 }], text: "x" }, "found", { row });
    },
  });

const crashing = defineRule({
  ...ruleOn("crashing", "error", []),
  messages: { found: "Ô." },
  *check(_, report) {
    yield report({ cells: [{ row: 1, column: 1 }] }, "found", {});
    throw new Error("hỏng");
  },
});

const ids = (rules: readonly Rule[], settings?: ReviewSettings) =>
  runRules(rules, contextWith(settings)).map(({ ruleId }) => ruleId);

describe("running rules", () => {
  it("tells whatever a crashed rule threw", () => {
    const throwing: Rule = {
      ...crashing,
      run: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries throw texts as well
        throw "hết bộ nhớ";
      },
    };
    expect(runRules([throwing], contextWith()).map(({ message }) => message)).toEqual([
      expect.stringContaining("Hãy báo cho nhà phát triển: hết bộ nhớ."),
    ]);
  });

  it("lets an error own its cells: later rules are silent there", () => {
    expect(ids([ruleOn("first", "error", [1]), ruleOn("second", "warning", [1, 2])])).toEqual(["first", "second"]);
  });

  it("lets a warning share its cells, unless its rule explains them", () => {
    expect(ids([ruleOn("first", "warning", [1]), ruleOn("second", "error", [1])])).toEqual(["first", "second"]);
    expect(ids([ruleOn("first", "warning", [1], true), ruleOn("second", "error", [1])])).toEqual(["first"]);
  });

  it("lets one rule say several things about a cell", () => {
    expect(ids([ruleOn("first", "error", [1, 1])])).toEqual(["first", "first"]);
  });

  it("turns a crash into one finding and keeps what was found before and after it", () => {
    const findings = runRules([crashing, ruleOn("second", "info", [2])], contextWith());
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["crashing", "rule-crashed", "second"]);
    expect(findings[1]?.message).toMatch(/“Tiêu đề” gặp lỗi của chương trình.*hỏng\.$/u);
  });

  it("obeys the settings: a rule switched off, or of another severity", () => {
    const rules = [ruleOn("first", "error", [1]), ruleOn("second", "warning", [2])];
    expect(ids(rules, { ...DEFAULT_SETTINGS, rules: { first: "off" } })).toEqual(["second"]);
    const [lowered] = runRules(rules, contextWith({ ...DEFAULT_SETTINGS, rules: { first: "info" } }));
    expect(lowered?.severity).toBe("info");
  });

  it("groups what has one cause, errors first", () => {
    const findings = runRules([ruleOn("note", "info", [1]), ruleOn("fault", "error", [1, 2])], contextWith());
    expect(groupFindings(findings).map(({ ruleId, findings: members }) => [ruleId, members.length])).toEqual([
      ["fault", 2],
      ["note", 1],
    ]);
  });
});
