import type { SummaryContext } from "../context";
import type { CodedUnit } from "../units";
import { SheetDraft } from "./draft";
import { STYLE } from "./style";

const HEADINGS = ["TT", "Đơn vị", "Hoàn thành", "Tổng đầu việc", "Tỷ lệ"];

/** Done of all, with numerator and denominator, and how many units answered; no mean of the units' own percentages. */
export function putRates(draft: SheetDraft, context: SummaryContext): void {
  const top = draft.next;
  for (const [column, heading] of HEADINGS.entries()) draft.put(top, column, heading, STYLE.header);
  const answers = answersOf(context);
  for (const [index, { unit, done, all }] of answers.entries()) {
    const at = top + 1 + index;
    const code = SheetDraft.absolute({ row: at, column: draft.width + 1 });
    const unitColumn = context.details.of("unit");
    draft.put(at, 0, index + 1, STYLE.centred);
    draft.put(at, 1, unit.name, STYLE.text);
    draft.put(at, draft.width + 1, unit.code, STYLE.helper);
    draft.put(at, 2, done, STYLE.count, `COUNTIFS(${unitColumn},${code},${context.details.of("status")},"Hoàn thành")`);
    draft.put(at, 3, all, STYLE.count, `COUNTIFS(${unitColumn},${code},${context.details.of("status")},"<>")`);
    putRate(draft, at, done, all, STYLE.share);
  }
  putTotals(draft, top + 1, answers);
  const words = `Có ${answers.length} trên ${context.submissions.length} đơn vị báo cáo tiến độ.`;
  draft.line(words, STYLE.signNote);
}

interface Answer {
  readonly unit: CodedUnit;
  readonly done: number;
  readonly all: number;
}

/** The units that reported on any item, with how many items they reported on and have done. */
function answersOf({ units, entries }: SummaryContext): Answer[] {
  const counts = new Map(units.map((unit) => [unit.key, { unit, done: 0, all: 0 }]));
  for (const { unit, progress } of entries) {
    const count = counts.get(unit.key);
    if (!progress || !count) continue;
    count.all += 1;
    if (progress.status === "Hoàn thành") count.done += 1;
  }
  return [...counts.values()].filter(({ all }) => all > 0);
}

function putRate(
  draft: SheetDraft,
  at: number,
  done: number,
  all: number,
  format: typeof STYLE.share | typeof STYLE.totalShare,
): void {
  const [numerator, denominator] = [SheetDraft.cellName(at, 2), SheetDraft.cellName(at, 3)];
  draft.put(at, 4, done / all, format, `IF(${denominator}=0,0,${numerator}/${denominator})`);
}

function putTotals(draft: SheetDraft, first: number, answers: readonly Answer[]): void {
  const at = draft.next;
  draft.span({ top: at, left: 0, bottom: at, right: 1 }, "Tổng cộng", STYLE.totalText);
  const done = answers.reduce((sum, answer) => sum + answer.done, 0);
  const all = answers.reduce((sum, answer) => sum + answer.all, 0);
  for (const [column, value] of [
    [2, done],
    [3, all],
  ] as const) {
    const formula = `SUM(${SheetDraft.cellName(first, column)}:${SheetDraft.cellName(at - 1, column)})`;
    draft.put(at, column, value, STYLE.totalCount, formula);
  }
  putRate(draft, at, done, all, STYLE.totalShare);
}
