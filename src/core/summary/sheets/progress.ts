import { textOf } from "../../annex/field-text";
import { formatDate } from "../../calendar";
import type { SummaryContext } from "../context";
import type { Entry } from "../entries";
import { STATUSES } from "../progress";
import { putCrosstab, type Crosstab } from "./crosstab";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { putRates } from "./rates";
import type { SheetMaker } from "./sheet-maker";
import { STYLE } from "./style";
import { putWideList } from "./wide-list";
import { crosstabWidths } from "./widths";

/** What became of the tasks by the units' own reports; what is overdue is told from the deadline and today. */
export const progress: SheetMaker = {
  id: "progress",
  name: "Tiến độ thực hiện",
  isFor: ({ entries }) => entries.some((entry) => entry.progress),
  make(context) {
    const draft = new SheetDraft(progress.name, crosstabWidths(STATUSES.length));
    putHead(
      draft,
      `TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
      "đầu việc",
    );
    if (context.report) draft.line(reportWords(context.report), STYLE.signNote);
    draft.caption("1. Tình trạng thực hiện");
    putCrosstab(draft, context.entries, statusTable(context));
    draft.leaveBlank();
    draft.caption("2. Tỷ lệ hoàn thành");
    putRates(draft, context);
    draft.leaveBlank();
    putLateOnes(draft, context.entries);
    putSignatures(draft);
    return draft;
  },
};

const reportWords = ({ title, period }: NonNullable<SummaryContext["report"]>): string =>
  `Báo cáo ${title}, số liệu từ ngày ${formatDate(period.from)} đến hết ngày ${formatDate(period.to)}`;

function statusTable(context: SummaryContext): Crosstab {
  const { of } = context.details;
  const reporting = new Set(context.entries.flatMap(({ progress: told, unit }) => (told ? [unit.key] : [])));
  return {
    measure: "Số đầu việc có báo cáo tiến độ",
    rowHeading: "Đơn vị",
    rows: context.units.filter(({ key }) => reporting.has(key)).map(({ name, code }) => ({ label: name, code })),
    columns: STATUSES.map((status) => ({ label: status, code: status })),
    rowOf: ({ unit }) => unit.code,
    columnOf: ({ progress: told }) => told?.status,
    amountOf: () => 1,
    formula: (row, code) => `COUNTIFS(${of("unit")},${row},${of("status")},"${code}")`,
    grandTotal: `COUNTA(${of("status")})`,
  };
}

function putLateOnes(draft: SheetDraft, entries: readonly Entry[]): void {
  const late = entries.flatMap(({ item, progress: told, due, unit }) =>
    told?.status === "Quá hạn"
      ? [[textOf(item, "task"), told.delayReason, due.end ? formatDate(due.end) : "", unit.name] as const]
      : [],
  );
  if (late.length === 0) return;
  draft.caption("3. Đầu việc quá hạn");
  putWideList(draft, ["Nhiệm vụ", "Lý do chậm", "Hạn", "Đơn vị"], late);
}
