import type { ColumnId } from "../../annex/annex";
import { textOf } from "../../annex/field-text";
import { itemAt } from "../../collections";
import { formatMoney } from "../../money";
import { DUE_WORDS, monthCode } from "../due";
import type { Entry } from "../entries";
import type { SummaryContext } from "../context";
import { DETAILS_NAME, HELPER_COLUMNS, helperColumn, leadColumn, type HelperColumn } from "./detail-ranges";
import { SheetDraft } from "./draft";
import { leadsOrNone } from "../agencies";
import { putHead, putSignatures } from "./frame";
import type { SheetMaker } from "./sheet-maker";
import { STYLE } from "./style";
import { createSourceCodes } from "./source-codes";

const PRINTED_HEADINGS: readonly (readonly [string, number, ColumnId?])[] = [
  ["TT", 28],
  ["Đơn vị", 62],
  ["Lĩnh vực", 72],
  ["Mục tiêu", 90, "objective"],
  ["Nhiệm vụ", 118, "task"],
  ["Hoạt động", 100, "activity"],
  ["Kết quả, sản phẩm", 78, "product"],
  ["Chủ trì", 70, "lead"],
  ["Phối hợp", 70, "cooperation"],
  ["Thời hạn", 62, "deadline"],
  ["Kinh phí", 58, "budget"],
];

const HELPER_HEADINGS: Readonly<Record<HelperColumn, string>> = {
  file: "Tệp nguồn",
  sheet: "Trang tính nguồn",
  row: "Dòng nguồn",
  source: "Mã bảng nguồn",
  unit: "Mã đơn vị",
  section: "Mã lĩnh vực",
  tasks: "Số nhiệm vụ",
  activities: "Số hoạt động",
  dong: "Kinh phí (đồng)",
  dueKind: "Loại thời hạn",
  dueMonth: "Tháng đến hạn",
  task: "Mã nhiệm vụ",
  isUnitsFirst: "Lần đầu của đơn vị",
  status: "Tình trạng",
};

/** Every item row with its source, as a table to filter; codes and counts stand right of the paper's edge. */
export const details: SheetMaker = {
  id: "details",
  name: DETAILS_NAME,
  make(context) {
    const draft = new SheetDraft(
      DETAILS_NAME,
      PRINTED_HEADINGS.map(([, width]) => width),
    );
    putHead(
      draft,
      `DANH MỤC CHI TIẾT NHIỆM VỤ ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
    );
    const top = draft.next;
    putHeadings(draft, top, context.details.leadPlaces);
    const row = createRowWriter(draft, context);
    for (const [index, entry] of context.entries.entries()) row(top + 1 + index, index, entry);
    if (context.entries.length === 0) draft.put(top + 1, 1, "Chưa có nhiệm vụ nào.", STYLE.text);
    const right = leadColumn(context.details.leadPlaces) - 1;
    draft.addTable("ChiTiet", { top, left: 0, bottom: top + context.details.rows, right });
    draft.repeatRows(top, top);
    putSignatures(draft);
    return draft;
  },
};

function putHeadings(draft: SheetDraft, top: number, leadPlaces: number): void {
  for (const [column, [heading]] of PRINTED_HEADINGS.entries()) draft.put(top, column, heading, STYLE.header);
  for (const column of HELPER_COLUMNS) {
    draft.put(top, helperColumn(column), HELPER_HEADINGS[column], STYLE.helperHeader);
    draft.setWidth(helperColumn(column), column === "file" ? 110 : 60);
  }
  for (let place = 0; place < leadPlaces; place += 1) {
    draft.put(top, leadColumn(place), `Mã chủ trì ${place + 1}`, STYLE.helperHeader);
    draft.put(top, leadColumn(place) + 1, `Lần đầu của đơn vị, chủ trì ${place + 1}`, STYLE.helperHeader);
  }
}

function createRowWriter(draft: SheetDraft, context: SummaryContext) {
  const firstOfTask = createFirstSeen();
  const firstOfAgency = createFirstSeen();
  const sourceCode = createSourceCodes(context.cards);
  return (at: number, index: number, entry: Entry): void => {
    putPrinted(draft, at, index, entry);
    const unit = entry.unit.code;
    const task = context.alignment.taskAt(entry);
    const helpers: Record<HelperColumn, string | number | null> = {
      file: entry.source.file,
      sheet: entry.source.sheet,
      row: entry.source.row + 1,
      source: sourceCode(entry.source),
      unit,
      section: entry.section.code,
      tasks: entry.tasks,
      activities: entry.activities,
      dong: entry.dong === undefined ? null : Number(entry.dong),
      dueKind: DUE_WORDS[entry.due.kind].code,
      dueMonth: entry.due.end && monthCode(entry.due.end),
      task: task?.code ?? null,
      isUnitsFirst: task ? Number(firstOfTask(`${task.code}\n${unit}`)) : 0,
      status: entry.progress?.status ?? null,
    };
    for (const column of HELPER_COLUMNS) draft.put(at, helperColumn(column), helpers[column], STYLE.helper);
    for (const [place, { key }] of leadsOrNone(entry).entries()) {
      const code = context.agencyCode(key);
      draft.put(at, leadColumn(place), code, STYLE.helper);
      draft.put(at, leadColumn(place) + 1, Number(firstOfAgency(`${code}\n${unit}`)), STYLE.helper);
    }
  };
}

function putPrinted(draft: SheetDraft, at: number, index: number, entry: Entry): void {
  const known = [index + 1, entry.unit.name, entry.section.title];
  for (const [column, [, , id]] of PRINTED_HEADINGS.entries()) {
    const value = id ? printedText(entry, id) : itemAt(known, column);
    draft.put(at, column, value, column === 0 || id === "deadline" ? STYLE.centred : STYLE.text);
  }
}

const printedText = (entry: Entry, column: ColumnId): string =>
  column === "budget" ? budgetText(entry) : textOf(entry.item, column);

/** Tables of several units of money stand in one list: a bare number is told with its unit, all else as it is written. */
function budgetText({ item, dong }: Entry): string {
  const text = textOf(item, "budget");
  return dong !== undefined && /^[\d.,\s]+$/u.test(text) ? formatMoney(dong) : text;
}

const createFirstSeen = () => {
  const seen = new Set<string>();
  return (key: string): boolean => seen.size < seen.add(key).size;
};
