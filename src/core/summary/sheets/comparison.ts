import { columnName } from "../../grid/a1";
import type { ComparedTask, TaskChange } from "../compare-tasks";
import type { SummaryContext } from "../context";
import type { Entry, Source } from "../entries";
import { withoutNumber } from "../task-key";
import type { CodedUnit } from "../units";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { STYLE } from "./style";

export const COMPARISON_NAME = "Đối chiếu";

interface UnitTasks {
  readonly unit: CodedUnit;
  readonly tasks: readonly ComparedTask[];
  readonly added: readonly Entry[];
}

const WIDTHS = [30, 84, 135, 72, 68, 135, 72, 169];
const STATES = {
  carried: { code: "GN", title: "Giữ nguyên" },
  changed: { code: "TD", title: "Có thay đổi" },
  missing: { code: "TH", title: "Còn thiếu" },
  added: { code: "BS", title: "Bổ sung" },
} as const;
type State = keyof typeof STATES;

interface Line {
  readonly unit: CodedUnit;
  readonly state: State;
  readonly superior?: Entry;
  readonly own?: Entry;
  readonly remarks: string;
  /** The unit's own row; the superior's where the unit has none. */
  readonly source: Source;
}

/** Beside a row for each unit: caption, header and total of the counts, an empty row, caption and header of the list. */
const ROWS_BEFORE_LINES = 6;

/** Counts by unit over a list of all tasks, both on one sheet. */
export function comparisonSheet(
  context: SummaryContext,
  superiorTitle: string,
  units: readonly UnitTasks[],
): SheetDraft {
  const draft = new SheetDraft(COMPARISON_NAME, WIDTHS);
  putHead(draft, `ĐỐI CHIẾU VỚI ${superiorTitle || "KẾ HOẠCH CỦA CẤP TRÊN"}`.toUpperCase(), context, "nhiệm vụ");
  const lines = units.flatMap(linesOf);
  const firstLine = draft.next + units.length + ROWS_BEFORE_LINES;
  putCounts(draft, units, lines, firstLine);
  draft.leaveBlank();
  draft.caption("2. Từng nhiệm vụ");
  putLines(draft, lines);
  putSignatures(draft);
  return draft;
}

function linesOf({ unit, tasks, added }: UnitTasks): Line[] {
  return [
    ...tasks.map(({ superior, own, state, changes, isProposed }): Line => ({
      unit,
      state,
      superior,
      ...(own && { own }),
      remarks: [
        ...(isProposed ? ["Câu chữ gần giống nhau, cần xác nhận là một nhiệm vụ."] : []),
        ...changes.map(changeWords),
      ].join("\n"),
      source: (own ?? superior).source,
    })),
    ...added.map((own): Line => ({ unit, state: "added", own, remarks: "", source: own.source })),
  ];
}

const quoted = (text: string): string => (text === "" ? "để trống" : `“${text}”`);

function changeWords({ kind, superior, own }: TaskChange): string {
  switch (kind) {
    case "deadline-later":
      return `Thời hạn muộn hơn cấp trên: ${quoted(own)} so với ${quoted(superior)}.`;
    case "deadline-open":
      return `Thời hạn không ấn định ngày, cấp trên ghi ${quoted(superior)}.`;
    case "lead":
      return `Chủ trì khác: ${quoted(own)}, cấp trên ghi ${quoted(superior)}.`;
    case "lead-own-level":
      return `Chủ trì ở cấp mình: ${quoted(own)}; cấp trên ghi ${quoted(superior)}.`;
    case "product":
      return `Sản phẩm khác: ${quoted(own)}, cấp trên ghi ${quoted(superior)}.`;
    case "level-words":
      return `Còn từ ngữ của cấp trên: ${quoted(own)}.`;
  }
}

function putCounts(draft: SheetDraft, units: readonly UnitTasks[], lines: readonly Line[], firstLine: number): void {
  draft.caption("1. Tổng hợp theo đơn vị");
  const top = draft.next;
  const headings = ["TT", "Đơn vị", "Nhiệm vụ của cấp trên", ...Object.values(STATES).map(({ title }) => title)];
  for (const [column, heading] of headings.entries()) draft.put(top, column, heading, STYLE.header);
  const last = Math.max(firstLine, firstLine + lines.length - 1);
  const range = (column: number): string =>
    `$${columnName(column)}$${firstLine + 1}:$${columnName(column)}$${last + 1}`;
  for (const [index, { unit, tasks }] of units.entries()) {
    const at = top + 1 + index;
    draft.put(at, 0, index + 1, STYLE.centred);
    draft.put(at, 1, unit.name, STYLE.text);
    draft.put(at, draft.width + 1, unit.code, STYLE.helper);
    draft.put(
      at,
      2,
      tasks.length,
      STYLE.count,
      `SUM(${[3, 4, 5].map((column) => SheetDraft.cellName(at, column)).join(",")})`,
    );
    const code = SheetDraft.absolute({ row: at, column: draft.width + 1 });
    for (const [offset, [state, { code: stateCode, title }]] of Object.entries(STATES).entries()) {
      const own = lines.filter((line) => line.unit === unit && line.state === state);
      const formula = `COUNTIFS(${range(draft.width + 1)},${code},${range(draft.width + 2)},"${stateCode}")`;
      draft.put(at, 3 + offset, own.length, STYLE.count, formula);
      draft.figures.push({
        sheet: draft.name,
        cell: SheetDraft.cellName(at, 3 + offset),
        measure: "Số nhiệm vụ",
        row: unit.name,
        column: title,
        value: own.length,
        from: own.map(({ source }) => source),
      });
    }
  }
  putCountTotals(draft, top + 1, units, lines);
}

function putCountTotals(draft: SheetDraft, first: number, units: readonly UnitTasks[], lines: readonly Line[]): void {
  const at = draft.next;
  draft.span({ top: at, left: 0, bottom: at, right: 1 }, "Tổng cộng", STYLE.totalText);
  const totals = [
    units.reduce((sum, { tasks }) => sum + tasks.length, 0),
    ...Object.keys(STATES).map((state) => lines.filter((line) => line.state === state).length),
  ];
  for (const [offset, value] of totals.entries()) {
    const cells = `${SheetDraft.cellName(first, offset + 2)}:${SheetDraft.cellName(at - 1, offset + 2)}`;
    draft.put(at, offset + 2, value, STYLE.totalCount, at === first ? "0" : `SUM(${cells})`);
  }
}

const LIST_HEADINGS = [
  "TT",
  "Đơn vị",
  "Nhiệm vụ của cấp trên",
  "Thời hạn cấp trên",
  "Kết quả",
  "Nhiệm vụ của đơn vị",
  "Thời hạn đơn vị",
  "Điểm khác nhau",
];
const SOURCE_HEADINGS = ["Mã đơn vị", "Mã kết quả", "Tệp nguồn", "Trang tính nguồn", "Dòng nguồn", "Dòng cấp trên"];

function putLines(draft: SheetDraft, lines: readonly Line[]): void {
  const top = draft.next;
  for (const [column, heading] of LIST_HEADINGS.entries()) draft.put(top, column, heading, STYLE.header);
  draft.repeatRows(top, top, { isFrozen: false });
  for (const [column, heading] of SOURCE_HEADINGS.entries()) {
    draft.put(top, draft.width + 1 + column, heading, STYLE.helperHeader);
  }
  for (const [index, line] of lines.entries()) putLine(draft, top + 1 + index, index + 1, line);
}

const taskOf = (entry: Entry | undefined): string => withoutNumber(entry?.item.fields.task?.text ?? "");
const deadlineOf = (entry: Entry | undefined): string => entry?.item.fields.deadline?.text ?? "";

function putLine(draft: SheetDraft, at: number, number: number, { unit, state, superior, own, remarks }: Line): void {
  const { title, code } = STATES[state];
  const texts = [unit.name, taskOf(superior), deadlineOf(superior), title, taskOf(own), deadlineOf(own), remarks];
  draft.put(at, 0, number, STYLE.centred);
  for (const [column, text] of texts.entries()) draft.put(at, column + 1, text, STYLE.text);
  const helpers = [
    unit.code,
    code,
    own?.source.file ?? null,
    own?.source.sheet ?? null,
    own ? own.source.row + 1 : null,
    superior ? superior.source.row + 1 : null,
  ];
  for (const [column, value] of helpers.entries()) draft.put(at, draft.width + 1 + column, value, STYLE.helper);
}
