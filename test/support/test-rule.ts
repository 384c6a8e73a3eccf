import { readSheet } from "../../src/core/annex";
import { COLUMN_IDS, type ColumnId } from "../../src/core/annex/annex";
import { createCatalogue } from "../../src/core/agency";
import { formatAddress } from "../../src/core/grid/a1";
import { applyEdits } from "../../src/core/grid/apply";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { planProposals } from "../../src/core/review";
import { createReading } from "../../src/core/rules/reading";
import type { Finding, Rule } from "../../src/core/rules/rule";
import { runRules } from "../../src/core/rules/run";
import { DEFAULT_SETTINGS, type ReviewSettings } from "../../src/core/rules/settings";
import type { CalendarDate } from "../../src/core/calendar";
import { gridOf, snapshotOf } from "./grid";

interface RuleOptions {
  readonly settings?: ReviewSettings;
  readonly today?: CalendarDate;
}

const catalogue = createCatalogue();

/** What one rule says about a sheet. */
export function findingsOf(rule: Rule, snapshot: GridSnapshot, options: RuleOptions = {}): Finding[] {
  const { settings = DEFAULT_SETTINGS, today } = options;
  return readSheet(snapshot).annexes.flatMap((annex) => {
    const reading = createReading(annex, { catalogue, period: settings.period });
    return runRules([rule], { annex, snapshot, reading, settings, ...(today && { today }) });
  });
}

const TITLES = [["Phụ lục"], ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA HUYỆN THANH LÂM"]];
const HEADER = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"];
const FILLED: Readonly<Record<ColumnId, string>> = {
  ordinal: "1",
  objective: "Mục tiêu rõ",
  task: "Ban hành kế hoạch",
  activity: "Soạn thảo, trình ký",
  product: "Kế hoạch",
  lead: "Phòng Nội vụ",
  cooperation: "Phòng Tư pháp",
  deadline: "Quý I/2024",
  budget: "",
};

/** An annex of one sound row, save for the given cells. */
const annexWith = (cells: Partial<Record<ColumnId, string>>): GridSnapshot =>
  snapshotOf([...TITLES, HEADER, COLUMN_IDS.map((id) => cells[id] ?? FILLED[id])]);

export interface Flagged {
  /** Without the cell's name before it. */
  readonly message: string | RegExp;
  /** The cell after the fix; absent: no fix is offered. */
  readonly fixed?: string;
  /** The new texts that are suggested, best first; absent: not looked at. */
  readonly suggestions?: readonly string[];
}

interface CellCases {
  readonly column: ColumnId;
  readonly clean: readonly string[];
  readonly flagged: Readonly<Record<string, Flagged>>;
}

/**
 * A rule about single cells: clean texts give nothing; each flagged one gives exactly one finding with this message and
 * fix, the same in NFD, and after the fix nothing fixable.
 */
export function testRule(rule: Rule, { column, clean, flagged }: CellCases): void {
  const look = (text: string) => findingsOf(rule, annexWith({ [column]: text }));
  it.each(clean)(`${rule.id}: “%s” is clean`, (text) => {
    expect(look(text)).toEqual([]);
    expect(look(text.normalize("NFD"))).toEqual([]);
  });
  it.each(Object.entries(flagged))(`${rule.id}: “%s” is flagged`, (text, expected) => {
    const [finding, ...more] = look(text);
    expect(more).toEqual([]);
    expect(finding?.column).toBe(column);
    const sentence = finding?.message.replace(/^Ô [A-Z]+\d+: /u, "").replace(/^Ô [A-Z]+\d+ /u, "Ô này ");
    if (typeof expected.message === "string") expect(sentence).toBe(expected.message);
    else expect(sentence).toMatch(expected.message);
    expect(finding?.fix?.label).toBe(expected.fixed);
    if (expected.suggestions) expect(finding?.suggestions.map(({ label }) => label)).toEqual(expected.suggestions);
    expect(look(text.normalize("NFD")).map(({ messageId }) => messageId)).toEqual([finding?.messageId]);
    if (expected.fixed !== undefined) expect(look(expected.fixed).filter(({ fix }) => fix)).toEqual([]);
  });
}

/** Findings as a person lists them: "H12 deadline-missing/missing". */
export const listed = (findings: readonly Finding[]): string[] =>
  findings.map(({ cells, messageId }) => `${cells.map(formatAddress).join(",")} ${messageId}`);

/** A rule about the table: which cells of a Markdown grid it flags, with which message; nothing fixable after its fixes. */
export function expectFlags(
  rule: Rule,
  markdown: string,
  expected: readonly string[],
  options: Parameters<typeof gridOf>[1] = {},
): void {
  const snapshot = gridOf(markdown, options);
  const findings = findingsOf(rule, snapshot);
  expect(listed(findings)).toEqual(expected);
  const plan = planProposals(
    snapshot.sheet,
    "",
    findings.flatMap(({ fix }) => fix ?? []),
  );
  const fixed = applyEdits(snapshot, plan);
  expect(fixed.refused).toEqual([]);
  expect(findingsOf(rule, fixed.snapshot).filter(({ fix }) => fix)).toEqual([]);
}
