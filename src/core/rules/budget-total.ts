import { formatAddress } from "../grid/a1";
import { cellAt } from "../grid/snapshot";
import { formatMoney } from "../money";
import { budgetLines, sumsOf, type BudgetLine } from "./budget-lines";
import { defineRule } from "./rule";

/** A total row, or a heading with a sum, whose amount is none of the sums it could stand for. */
export const budgetTotal = defineRule({
  id: "budget-total",
  title: "Tổng kinh phí không khớp",
  why: "Tổng số không bằng các khoản cộng lại thì không duyệt và không tổng hợp được.",
  example: { wrong: "100 + 50, Tổng cộng: 160", right: "100 + 50, Tổng cộng: 150" },
  severity: "error",
  messages: {
    differs:
      "Dòng tổng ghi {stated}, nhưng các dòng trên cộng lại là {sum}. Hãy kiểm tra từng khoản và sửa lại ô {cell}.",
    below:
      "Dòng tổng ghi {stated}, nhưng các dòng dưới cộng lại là {sum}. Hãy kiểm tra từng khoản và sửa lại ô {cell}.",
    section: "Mục này ghi {stated}, nhưng các dòng trong mục cộng lại là {sum}. Hãy kiểm tra và sửa lại ô {cell}.",
  },

  *check(context, report) {
    const column = context.annex.columns.budget;
    if (column === undefined) return;
    const lines = budgetLines(context, column);
    if (lines.some(({ isRate }) => isRate)) return;
    for (const [index, { row, kind, dong }] of lines.entries()) {
      const claim =
        kind === "total"
          ? totalClaim(lines, index)
          : kind === "item"
            ? undefined
            : headingClaim(kind, lines.slice(index + 1));
      const sum = claim?.sums[0];
      if (!claim || sum === undefined || claim.sums.includes(dong)) continue;
      const at = { row, column };
      const values = { stated: formatMoney(dong), sum: formatMoney(sum), cell: formatAddress(at) };
      const text = cellAt(context.snapshot, at).text;
      yield report({ cells: [at], column: "budget", text }, claim.messageId, values);
    }
  },
});

interface Claim {
  readonly messageId: "differs" | "below" | "section";
  /** What the row may honestly stand for, the likeliest first; none where nothing can be added up. */
  readonly sums: readonly bigint[];
}

/** A total sums up its own group or all rows above it; "TỔNG SỐ" in the first row, or over a group, what stands below. */
function totalClaim(lines: readonly BudgetLine[], index: number): Claim {
  const [above, below] = [lines.slice(0, index), lines.slice(index + 1)];
  const previous = above.map(({ kind }) => kind).lastIndexOf("total");
  const next = below.findIndex(({ kind }) => kind === "total");
  const upward = [...sumsOf(above.slice(previous + 1)), ...sumsOf(above)];
  const downward = [...sumsOf(next < 0 ? below : below.slice(0, next)), ...sumsOf(below)];
  return above.some(({ kind }) => kind === "item")
    ? { messageId: "differs", sums: [...upward, ...downward] }
    : { messageId: "below", sums: [...downward, ...upward] };
}

/** The rows of a heading reach to the next heading of its kind, or of a higher one. */
function headingClaim(kind: "section" | "subsection", below: readonly BudgetLine[]): Claim {
  const ends = kind === "section" ? /^(?:section|total)$/u : /^(?:section|subsection|total)$/u;
  const end = below.findIndex((line) => ends.test(line.kind));
  return { messageId: "section", sums: sumsOf(end < 0 ? below : below.slice(0, end)) };
}
