import type { SourceCard } from "../cards";
import type { SummaryContext } from "../context";
import { LEFT_OUT_WORDS, leftOutRows, type LeftOutReason } from "../left-out";
import { COUNTING_RULES } from "./counting-rules";
import { senderRulesLines } from "../sender-rules";
import { SheetDraft, type Check } from "./draft";
import { putHead, putSignatures } from "./frame";
import type { SheetMaker } from "./sheet-maker";
import { createSourceCodes } from "./source-codes";
import { STYLE } from "./style";

const WIDTHS = [30, 115, 85, 85, 55, 55, 55, 50, 130, 50];
const HEADINGS = [
  "TT",
  "Tệp",
  "Trang tính",
  "Đơn vị",
  "Số dòng đọc được",
  "Dòng nhiệm vụ đã lấy",
  "Dòng nối do ngắt trang",
  "Dòng không lấy",
  "Lý do không lấy",
  "Kiểm tra",
];
const COLUMN = { in: 4, items: 5, continuations: 6, leftOut: 7, reason: 8, check: 9 } as const;

/** Rows in are rows taken and rows left out, table by table; every total once more from the list; how was counted. */
export const reconciliation: SheetMaker = {
  id: "reconciliation",
  name: "Đối soát",
  make(context, checks) {
    const draft = new SheetDraft(reconciliation.name, WIDTHS);
    putHead(
      draft,
      `ĐỐI SOÁT SỐ LIỆU TỔNG HỢP ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
      "dòng",
    );
    putRowBalance(draft, context);
    putChecks(draft, checks);
    putDefinitions(draft, context);
    putSignatures(draft);
    return draft;
  },
};

function putRowBalance(draft: SheetDraft, context: SummaryContext): void {
  const top = draft.next;
  for (const [column, heading] of HEADINGS.entries()) draft.put(top, column, heading, STYLE.header);
  const sourceCode = createSourceCodes(context.cards);
  for (const [index, card] of context.cards.entries()) {
    const at = draft.next;
    draft.put(at, 0, index + 1, STYLE.centred);
    putCard(draft, at, card);
    const code = SheetDraft.absolute({ row: at, column: draft.width + 1 });
    draft.put(at, draft.width + 1, sourceCode(card), STYLE.helper);
    const { items, continuations } = card.rows.taken;
    draft.put(at, COLUMN.items, items, STYLE.count, `COUNTIFS(${context.details.of("source")},${code})`);
    draft.put(at, COLUMN.continuations, continuations, STYLE.count);
    putBalance(draft, at, STYLE.centred);
  }
  putBalanceTotals(draft, top + 1, context.cards);
}

function putCard(draft: SheetDraft, at: number, card: SourceCard): void {
  draft.put(at, 1, card.file, STYLE.text);
  draft.put(at, 2, card.sheet ?? "", STYLE.text);
  draft.put(at, 3, card.unit.name, STYLE.text);
  draft.put(at, COLUMN.in, card.rows.rowsIn, STYLE.count);
  draft.put(at, COLUMN.leftOut, leftOutRows(card.rows), STYLE.count);
  draft.put(at, COLUMN.reason, card.failure?.message ?? reasonsOf(card), STYLE.text);
}

const reasonsOf = ({ rows }: SourceCard): string =>
  (Object.entries(rows.leftOut) as [LeftOutReason, number][])
    .map(([reason, count]) => `${LEFT_OUT_WORDS[reason]}: ${count}`)
    .join("; ");

function putBalance(draft: SheetDraft, at: number, format: typeof STYLE.centred | typeof STYLE.totalText): void {
  const cell = (column: number): string => SheetDraft.cellName(at, column);
  const parts = [COLUMN.items, COLUMN.continuations, COLUMN.leftOut].map(cell).join("+");
  draft.put(at, COLUMN.check, "Khớp", format, `IF(${cell(COLUMN.in)}=${parts},"Khớp","Lệch")`);
}

function putBalanceTotals(draft: SheetDraft, first: number, cards: readonly SourceCard[]): void {
  const at = draft.next;
  draft.span({ top: at, left: 0, bottom: at, right: 3 }, "Tổng cộng", STYLE.totalText);
  const sums: readonly (readonly [number, (card: SourceCard) => number])[] = [
    [COLUMN.in, ({ rows }) => rows.rowsIn],
    [COLUMN.items, ({ rows }) => rows.taken.items],
    [COLUMN.continuations, ({ rows }) => rows.taken.continuations],
    [COLUMN.leftOut, ({ rows }) => leftOutRows(rows)],
  ];
  for (const [column, count] of sums) {
    const formula =
      at === first ? "0" : `SUM(${SheetDraft.cellName(first, column)}:${SheetDraft.cellName(at - 1, column)})`;
    draft.put(
      at,
      column,
      cards.reduce((sum, card) => sum + count(card), 0),
      STYLE.totalCount,
      formula,
    );
  }
  draft.put(at, COLUMN.reason, "", STYLE.totalText);
  putBalance(draft, at, STYLE.totalText);
  draft.leaveBlank();
}

function putChecks(draft: SheetDraft, checks: readonly Check[]): void {
  draft.caption("Đối chiếu các tổng số với Danh mục chi tiết");
  const top = draft.next;
  const wide = (
    row: number,
    from: number,
    to: number,
    value: string,
    format = STYLE.text as typeof STYLE.text | typeof STYLE.header,
  ) => draft.span({ top: row, left: from, bottom: row, right: to }, value, format);
  draft.put(top, 0, "TT", STYLE.header);
  wide(top, 1, 2, "Chỉ tiêu", STYLE.header);
  wide(top, 3, 5, "Trang tính", STYLE.header);
  for (const [column, heading] of [
    [6, "Trên trang"],
    [COLUMN.check, "Kiểm tra"],
  ] as const) {
    draft.put(top, column, heading, STYLE.header);
  }
  wide(top, 7, COLUMN.reason, "Tính lại từ Danh mục chi tiết", STYLE.header);
  for (const [index, { label, sheet, at, value, formula }] of checks.entries()) {
    const row = draft.next;
    draft.put(row, 0, index + 1, STYLE.centred);
    wide(row, 1, 2, label);
    wide(row, 3, 5, sheet);
    draft.put(row, 6, value, STYLE.count, `'${sheet}'!${SheetDraft.absolute(at)}`);
    draft.span({ top: row, left: 7, bottom: row, right: COLUMN.reason }, undefined, STYLE.count);
    draft.put(row, 7, value, STYLE.count, formula);
    const [onSheet, onList] = [SheetDraft.cellName(row, 6), SheetDraft.cellName(row, 7)];
    draft.put(row, COLUMN.check, "Khớp", STYLE.centred, `IF(${onSheet}=${onList},"Khớp","Lệch")`);
  }
  draft.leaveBlank();
}

function putDefinitions(draft: SheetDraft, { cards }: SummaryContext): void {
  draft.caption("Cách đếm và nguồn số liệu");
  const versions = [...new Set(cards.flatMap(({ rulesVersion }) => rulesVersion ?? []))];
  const lines = [
    ...COUNTING_RULES,
    ...(versions.length > 0 ? [`Các phụ lục được kiểm tra bằng bộ quy tắc: ${versions.join("; ")}.`] : []),
    ...senderRulesLines(cards),
  ];
  for (const line of lines) draft.line(`- ${line}`, STYLE.paragraph);
}
