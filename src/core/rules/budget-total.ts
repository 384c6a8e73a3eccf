import type { Annex } from "../annex/annex";
import { formatAddress } from "../grid/a1";
import { cellAt } from "../grid/snapshot";
import { formatMoney, readMoney } from "../money";
import { defineRule, type RuleContext } from "./rule";

interface Subtotal {
  readonly row: number;
  readonly stated: bigint;
  /** What the row may honestly stand for: its own group, all rows above it, or the subtotals above it. */
  readonly candidates: readonly bigint[];
}

/** A total row whose amount is none of the sums it could stand for. */
export const budgetTotal = defineRule({
  id: "budget-total",
  title: "Tổng kinh phí không khớp",
  why: "Tổng số không bằng các khoản cộng lại thì không duyệt và không tổng hợp được.",
  example: { wrong: "100 + 50, Tổng cộng: 160", right: "100 + 50, Tổng cộng: 150" },
  severity: "error",
  messages: {
    differs:
      "Dòng tổng ghi {stated}, nhưng các dòng trên cộng lại là {sum}. Hãy kiểm tra từng khoản và sửa lại ô {cell}.",
  },

  *check(context, report) {
    const column = context.annex.columns.budget;
    if (column === undefined) return;
    for (const { row, stated, candidates } of subtotalsOf(context, column)) {
      const [sum = 0n] = candidates;
      if (candidates.includes(stated)) continue;
      const at = { row, column };
      const text = cellAt(context.snapshot, at).text;
      yield report({ cells: [at], column: "budget", text }, "differs", {
        stated: formatMoney(stated),
        sum: formatMoney(sum),
        cell: formatAddress(at),
      });
    }
  },
});

function* subtotalsOf(context: RuleContext, column: number): Iterable<Subtotal> {
  const amounts = ownAmounts(context);
  let all = 0n;
  let group = 0n;
  let subtotals = 0n;
  for (const { row, kind } of context.annex.rows) {
    const amount = kind === "total" ? statedAmount(context, { row, column }) : amounts.get(row);
    if (amount === undefined) continue;
    if (kind !== "total") {
      all += amount;
      group += amount;
      continue;
    }
    yield { row, stated: amount, candidates: group > 0n && group !== all ? [group, all, subtotals] : [all, subtotals] };
    subtotals += amount;
    group = 0n;
  }
}

/** Each amount once, at its first row. */
const ownAmounts = ({ annex, reading }: RuleContext): ReadonlyMap<number, bigint> =>
  new Map(
    annex.items.flatMap((item): [number, bigint][] => {
      const money = item.fields.budget?.inherited === undefined ? reading.money(item) : undefined;
      return money?.kind === "amount" ? [[item.row, money.dong]] : [];
    }),
  );

function statedAmount({ annex, snapshot }: RuleContext, at: { row: number; column: number }): bigint | undefined {
  const { moneyUnit } = annex.context satisfies Annex["context"];
  const reading = readMoney(cellAt(snapshot, at).text, moneyUnit === undefined ? {} : { unit: moneyUnit });
  return reading.kind === "amount" ? reading.dong : undefined;
}
