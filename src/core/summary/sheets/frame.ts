import type { SummaryContext } from "../context";
import type { SheetDraft } from "./draft";
import { STYLE } from "./style";

const LINE_HEIGHT = 19;

/** Phụ lục, title, "(Kèm theo ...)" and the unit of measure (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III). */
export function putHead(draft: SheetDraft, title: string, context: SummaryContext, unit?: string): void {
  draft.line(context.annexLabel(draft.name), STYLE.label, LINE_HEIGHT);
  draft.line(inSenseLines(title), STYLE.title);
  draft.line(
    `(Kèm theo Báo cáo số       /BC-${context.officeSymbol} ngày     tháng     năm       ${context.ofOffice})`,
    STYLE.reference,
    LINE_HEIGHT,
  );
  draft.leaveBlank();
  if (unit !== undefined) draft.line(`Đơn vị tính: ${unit}`, STYLE.unit);
}

const LONGEST_LINE = 72;

/** A title too long for one line breaks before whose plans they are, not in the middle of a name. */
const inSenseLines = (title: string): string =>
  title.length > LONGEST_LINE ? title.replace(/ (?=CỦA (?!.* CỦA ))/u, "\n") : title;

/** Place and day, who made the table and who answers for it; all of it to be filled in by hand. */
export function putSignatures(draft: SheetDraft): void {
  draft.endTables();
  draft.leaveBlank();
  const middle = Math.floor(draft.width / 2);
  const right = draft.width - 1;
  const sides = (left: string, rightText: string, format: typeof STYLE.signer | typeof STYLE.signNote) => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: Math.max(0, middle - 1) }, left, format, LINE_HEIGHT);
    draft.span({ top: row, left: middle, bottom: row, right }, rightText, format, LINE_HEIGHT);
  };
  sides("", "..............., ngày     tháng     năm       ", STYLE.signNote);
  sides("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG CƠ QUAN", STYLE.signer);
  sides("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)", STYLE.signNote);
}
