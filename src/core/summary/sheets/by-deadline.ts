import type { SummaryContext } from "../context";
import { DUE_KINDS, DUE_WORDS, type DueKind } from "../due";
import type { Entry } from "../entries";
import { slotOf, timelineOf, type TimeSlot } from "../timeline";
import { putCrosstab, type Crosstab, type Heading } from "./crosstab";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { putOpenDeadlines } from "./open-deadlines";
import type { SheetMaker } from "./sheet-maker";
import { crosstabWidths } from "./widths";

const CHART_ROWS = 12;
const CHART_ROW_HEIGHT = 16;
const UNDATED = DUE_KINDS.filter((kind) => kind !== "dated");

/** What falls due when and where; what has no last day is counted and listed apart. */
export const byDeadline: SheetMaker = {
  id: "by-deadline",
  name: "Nhiệm vụ theo thời hạn",
  make(context) {
    const { fine, coarse } = timelineOf(context.entries, context.period);
    const undated = UNDATED.filter((kind) => context.entries.some(({ due }) => due.kind === kind));
    const draft = new SheetDraft(
      byDeadline.name,
      crosstabWidths(Math.max(fine.length, coarse.length + undated.length)),
    );
    putHead(
      draft,
      `NHIỆM VỤ THEO THỜI HẠN ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
      "đầu việc",
    );
    draft.caption("1. Đầu việc đến hạn theo thời gian");
    const top = draft.next;
    putCrosstab(draft, context.entries, datedTable(context, fine));
    if (fine.length > 0) putChart(draft, top, fine.length);
    draft.caption("2. Tất cả đầu việc, kể cả việc không ấn định ngày");
    putCrosstab(draft, context.entries, allTable(context, coarse, undated));
    draft.leaveBlank();
    putOpenDeadlines(draft, context);
    putSignatures(draft);
    return draft;
  },
};

const slotCode = ({ from, to }: TimeSlot): string => `${from}-${to}`;
const slotHeading = (slot: TimeSlot): Heading => ({ label: slot.label, code: slotCode(slot) });

function datedTable(context: SummaryContext, slots: readonly TimeSlot[]): Crosstab {
  return {
    ...unitRows(context),
    measure: "Số đầu việc có hạn",
    columns: slots.map(slotHeading),
    columnOf: (entry) => codeOfSlot(slots, entry),
    formula: (row, code) => slotFormula(context, row, code),
    grandTotal: `COUNTIFS(${context.details.of("dueKind")},"${DUE_WORDS.dated.code}")`,
  };
}

function allTable(context: SummaryContext, slots: readonly TimeSlot[], undated: readonly DueKind[]): Crosstab {
  const { of } = context.details;
  const kindCodes = new Set(undated.map((kind) => DUE_WORDS[kind].code));
  return {
    ...unitRows(context),
    measure: "Số đầu việc",
    columns: [
      ...slots.map(slotHeading),
      ...undated.map((kind): Heading => ({ label: DUE_WORDS[kind].title, code: DUE_WORDS[kind].code })),
    ],
    columnOf: (entry) => codeOfSlot(slots, entry) ?? DUE_WORDS[entry.due.kind].code,
    formula: (row, code) =>
      kindCodes.has(code)
        ? `COUNTIFS(${of("unit")},${row},${of("dueKind")},"${code}")`
        : slotFormula(context, row, code),
    grandTotal: `COUNTA(${of("unit")})`,
  };
}

const unitRows = (context: SummaryContext) => ({
  rowHeading: "Đơn vị",
  rows: context.units.map(({ name, code }) => ({ label: name, code })),
  rowOf: ({ unit }: Entry) => unit.code,
  amountOf: () => 1,
});

function codeOfSlot(slots: readonly TimeSlot[], entry: Entry): string | undefined {
  const slot = slotOf(slots, entry);
  return slot && slotCode(slot);
}

function slotFormula({ details: { of } }: SummaryContext, row: string, code: string): string {
  const [from = "", to = ""] = code.split("-");
  return `COUNTIFS(${of("unit")},${row},${of("dueMonth")},">=${from}",${of("dueMonth")},"<=${to}")`;
}

/** The totals of the table above as columns, under the table. */
function putChart(draft: SheetDraft, headerRow: number, slots: number): void {
  const totals = draft.next - 1;
  draft.leaveBlank();
  const top = draft.next;
  draft.addChart({
    kind: "column",
    title: "Số đầu việc đến hạn",
    categories: { top: headerRow, left: 2, bottom: headerRow, right: slots + 1 },
    series: [{ name: { row: totals, column: 0 }, values: { top: totals, left: 2, bottom: totals, right: slots + 1 } }],
    place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: slots + 2 },
  });
  for (let row = top; row < top + CHART_ROWS; row += 1) draft.setHeight(row, CHART_ROW_HEIGHT);
  draft.leaveBlank(CHART_ROWS + 3);
}
