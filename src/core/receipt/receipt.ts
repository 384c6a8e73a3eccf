import { COLUMN_NAMES } from "../annex/column-names";
import { formatDate, type CalendarDate } from "../calendar";
import { formatAddress } from "../grid/a1";
import type { SheetContent } from "../grid/sheet-content";
import type { GridSnapshot } from "../grid/snapshot";
import type { Waiver } from "../memory/memory";
import type { WaivedFinding } from "../memory/waivers";
import type { Review } from "../review";
import { RULES_VERSION } from "../rules";
import { causeOf } from "../rules/group";
import type { Finding, Severity } from "../rules/rule";
import { controlFormula, STILL_FITS } from "./control-formula";
import { tableFingerprint } from "./fingerprint";
import { RECEIPT_SHEET, sheetOf, type ReceiptRow } from "./receipt-sheet";
import { seenLine } from "../annex/seen-line";

/** One sheet that was checked. */
export interface CheckedSheet {
  readonly file: string;
  readonly review: Review;
  /** The sheet as it was checked: any other makes the receipt "kết quả cũ". */
  readonly snapshot: GridSnapshot;
}

export interface ReceiptOptions {
  readonly on?: CalendarDate;
  /** The receipt stands in the checked workbook itself: each finding jumps to its cell, and a formula watches the table. */
  readonly withLinks?: boolean;
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" };
const SCOPE_WORDS: Readonly<Record<Waiver["scope"], string>> = {
  cell: "Ô này",
  value: "Giá trị này",
  rule: "Cả quy tắc",
};

/** "Phiếu kiểm tra": what was checked, by which rules, when, what is open and what was put off for which reason. */
export function makeReceipt(
  checked: readonly CheckedSheet[],
  { on, withLinks = false }: ReceiptOptions = {},
): SheetContent {
  const findings = checked.flatMap((sheet) =>
    sheet.review.groups.flatMap((group) => group.findings.map((finding) => findingRow(sheet, finding, withLinks))),
  );
  const waivers = checked.flatMap((sheet) => sheet.review.waived.map((waived) => waiverRow(sheet, waived)));
  return sheetOf(RECEIPT_SHEET, [
    { kind: "title", text: "PHIẾU KIỂM TRA PHỤ LỤC" },
    { kind: "note", text: `Bộ quy tắc ${RULES_VERSION}${on ? `, kiểm tra ngày ${formatDate(on)}` : ""}` },
    ...checked.flatMap((sheet) => [...summaryRows(sheet), ...(withLinks ? controlRows(sheet) : [])]),
    ...(findings.length === 0 ? [{ kind: "heading" as const, text: "Đạt: không còn điều gì phải xem lại." }] : []),
    ...tableOf("Những điều còn phải xem lại", ["TT", "Ô", "Cột", "Mức", "Nội dung", "Trong ô đang ghi"], findings),
    ...tableOf("Những điều đã bỏ qua có lý do", ["TT", "Ô", "Cột", "Phạm vi", "Lý do", "Trong ô đang ghi"], waivers),
  ]);
}

type TableRow = Omit<Extract<ReceiptRow, { cells: unknown }>, "kind">;

const tableOf = (heading: string, header: readonly string[], rows: readonly TableRow[]): ReceiptRow[] =>
  rows.length === 0
    ? []
    : [
        { kind: "heading", text: heading },
        { kind: "header", cells: header },
        ...rows.map(({ cells, ...rest }, index): ReceiptRow => ({
          kind: "cells",
          cells: [String(index + 1), ...cells],
          ...rest,
        })),
      ];

function summaryRows({ file, review, snapshot }: CheckedSheet): ReceiptRow[] {
  const count = (severity: Severity): number =>
    review.findings.filter((finding) => finding.severity === severity).length;
  return [
    { kind: "line", text: `Tệp “${file}”, trang tính “${review.sheet}”: ${review.annexes.map(seenLine).join("; ")}.` },
    {
      kind: "line",
      text: `Còn ${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("info")} thông tin; bỏ qua có lý do: ${review.waived.length}. Mã nội dung: ${tableFingerprint(snapshot, review.annexes)}.`,
    },
  ];
}

const NOT_WATCHED =
  "Bảng này quá lớn hoặc có ký tự đặc biệt nên phiếu không tự theo dõi được; ngăn Phụ lục cho biết kết quả còn đúng hay đã cũ.";

/** Whether the result still fits each table, told by the sheet itself. */
const controlRows = ({ review, snapshot }: CheckedSheet): ReceiptRow[] =>
  review.annexes.map(({ range }): ReceiptRow => {
    const formula = controlFormula(snapshot, range);
    return formula === undefined ? { kind: "line", text: NOT_WATCHED } : { kind: "heading", text: STILL_FITS, formula };
  });

function findingRow({ review }: CheckedSheet, finding: Finding, withLinks: boolean): TableRow {
  const cells = [...placeCells(review.sheet, finding), SEVERITY_WORDS[finding.severity], finding.message, finding.text];
  return withLinks ? { cells, link: { sheet: finding.sheet, at: finding.cells[0] } } : { cells };
}

function waiverRow({ review }: CheckedSheet, { finding, waiver }: WaivedFinding): TableRow {
  const when = waiver.on === undefined ? "" : ` (${waiver.on})`;
  return {
    cells: [
      ...placeCells(review.sheet, finding),
      SCOPE_WORDS[waiver.scope],
      `${causeOf(finding.ruleId).title}: ${waiver.reason}${when}`,
      finding.text,
    ],
  };
}

const placeCells = (sheet: string, { cells, column }: Finding): string[] => [
  `${sheet}!${cells.map(formatAddress).join(", ")}`,
  column === null ? "" : COLUMN_NAMES[column],
];
