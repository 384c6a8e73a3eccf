import { dongIn } from "../../money";
import { fold } from "../../text/fold";
import type { SummaryContext } from "../context";
import type { Entry } from "../entries";
import { putCrosstab, type Crosstab } from "./crosstab";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { crosstabWidths } from "./widths";
import type { SheetMaker } from "./sheet-maker";

/** Units by sections: tasks, activities and money, each with totals both ways. */
export const bySection: SheetMaker = {
  id: "by-section",
  name: "Tổng hợp theo lĩnh vực",
  make(context) {
    const draft = new SheetDraft(bySection.name, crosstabWidths(context.sections.length));
    putHead(
      draft,
      `TỔNG HỢP NHIỆM VỤ${subjectWords(context)} ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
    );
    const measures = [tasksBySection(context), activitiesBySection(context), moneyBySection(context)];
    for (const [index, { caption, table }] of measures.entries()) {
      draft.caption(`${index + 1}. ${caption}`);
      draft.repeatRows(draft.next, draft.next);
      putCrosstab(draft, context.entries, table);
      draft.leaveBlank();
    }
    putSignatures(draft);
    return draft;
  },
};

/** What all the plans are about, as far as their titles agree. */
function subjectWords({ cards }: SummaryContext): string {
  const titles = cards.flatMap(({ state, title }) => (state === "taken" ? fold(title) : []));
  const subject = SUBJECTS.find((words) => titles.length > 0 && titles.every((title) => title.includes(words)));
  return subject === undefined ? "" : ` ${subject}`;
}

const SUBJECTS = ["cải cách hành chính", "chuyển đổi số"];

interface Measure {
  readonly caption: string;
  readonly table: Crosstab;
}

function tasksBySection(context: SummaryContext): Measure {
  const table = sumBySection(context, "tasks", "Số nhiệm vụ", ({ tasks }) => tasks);
  return { caption: "Số nhiệm vụ (đơn vị tính: nhiệm vụ)", table };
}

function activitiesBySection(context: SummaryContext): Measure {
  const table = sumBySection(context, "activities", "Số hoạt động", ({ activities }) => activities);
  return { caption: "Số hoạt động (đơn vị tính: hoạt động)", table };
}

/** Amounts in the summary's one unit of money, in which every amount is a whole number. */
export function moneyBySection(context: SummaryContext): Measure {
  const { moneyUnit } = context;
  const dong = Number(dongIn(moneyUnit));
  const table = sumBySection(
    context,
    "dong",
    `Kinh phí (${moneyUnit})`,
    (entry) => Number(entry.dong ?? 0n) / dong,
    dong,
  );
  return { caption: `Kinh phí (đơn vị tính: ${moneyUnit})`, table };
}

function sumBySection(
  context: SummaryContext,
  column: "tasks" | "activities" | "dong",
  measure: string,
  amountOf: (entry: Entry) => number,
  divisor = 1,
): Crosstab {
  const { of } = context.details;
  const scaled = (formula: string): string => (divisor === 1 ? formula : `${formula}/${divisor}`);
  return {
    measure,
    rowHeading: "Đơn vị",
    rows: context.units.map(({ name, code }) => ({ label: name, code })),
    columns: context.sections.map(({ short, code }) => ({ label: short, code })),
    rowOf: ({ unit }) => unit.code,
    columnOf: ({ section }) => section.code,
    amountOf,
    formula: (row, code) => scaled(`SUMIFS(${of(column)},${of("unit")},${row},${of("section")},"${code}")`),
    grandTotal: scaled(`SUM(${of(column)})`),
  };
}
