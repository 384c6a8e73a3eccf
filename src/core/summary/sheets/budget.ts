import { groupBy } from "../../collections";
import { textOf } from "../../annex/field-text";
import { formatMoney, type MoneyReading } from "../../money";
import { compareVietnamese } from "../../text/collate";
import type { SummaryContext } from "../context";
import type { Entry } from "../entries";
import { moneyBySection } from "./by-section";
import { putCrosstab } from "./crosstab";
import { SheetDraft } from "./draft";
import { putHead, putSignatures } from "./frame";
import { putWideList, WIDE_LIST_FIGURES } from "./wide-list";
import type { SheetMaker } from "./sheet-maker";
import { crosstabWidths } from "./widths";

/** Amounts by unit and section in one unit of money; what is no plain amount is listed apart, nothing is guessed. */
export const budget: SheetMaker = {
  id: "budget",
  name: "Kinh phí",
  make(context) {
    const draft = new SheetDraft(budget.name, crosstabWidths(Math.max(WIDE_LIST_FIGURES, context.sections.length)));
    putHead(
      draft,
      `KINH PHÍ THỰC HIỆN NHIỆM VỤ ${context.periodWords} CỦA ${context.unitsWords}`.toUpperCase(),
      context,
      context.moneyUnit,
    );
    putCrosstab(draft, context.entries, moneyBySection(context).table);
    draft.leaveBlank();
    putUncounted(draft, context);
    putSignatures(draft);
    return draft;
  },
};

function putUncounted(draft: SheetDraft, { entries }: SummaryContext): void {
  const groups = uncounted(entries);
  if (groups.length === 0) return;
  draft.caption("Nội dung ghi ở cột Kinh phí nhưng không cộng vào tổng");
  putWideList(draft, ["Nội dung ghi", "Vì sao không cộng", "Số ô", "Đơn vị"], groups);
}

/** Cells with one text are one line; an unreadable one names its place. */
function uncounted(entries: readonly Entry[]): (readonly [string, string, number, string])[] {
  const untold = entries.filter(
    ({ money, dong }) => money && dong === undefined && money.kind !== "empty" && money.kind !== "none",
  );
  return [...groupBy(untold, ({ item }) => textOf(item, "budget"))]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || compareVietnamese(a, b))
    .map(([text, cells]) => [text, reasonOf(cells[0].money), cells.length, unitNames(cells)]);
}

const MOST_NAMES = 6;

function unitNames(cells: readonly Entry[]): string {
  const names = [...new Set(cells.map(({ unit }) => unit.name))];
  return names.length > MOST_NAMES ? `${names.length} đơn vị` : names.join("; ");
}

function reasonOf(money: MoneyReading | undefined): string {
  switch (money?.kind) {
    case "rate":
      return `Mức cho mỗi ${[...new Set(money.parts.flatMap(({ per }) => per ?? []))].join(", ")}, chưa rõ số lượng`;
    case "bounds":
      return boundsWords(money.from, money.to);
    case "unreadable":
      return money.problem === "unit-missing" ? "Có số nhưng thiếu đơn vị tính" : "Chưa đọc được số tiền";
    default:
      return "Không ghi số tiền";
  }
}

function boundsWords(from: bigint | null, to: bigint | null): string {
  if (from !== null && to !== null) return `Từ ${formatMoney(from)} đến ${formatMoney(to)}, không phải một mức`;
  if (to !== null) return `Mức cao nhất ${formatMoney(to)}, không phải số cụ thể`;
  return from === null ? "Không phải số cụ thể" : `Mức thấp nhất ${formatMoney(from)}, không phải số cụ thể`;
}
