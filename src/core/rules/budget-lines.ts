import { textOf } from "../annex/field-text";
import { cellAt } from "../grid/snapshot";
import { readMoney, type MoneyReading } from "../money";
import type { RuleContext } from "./rule";

/** A row with an amount: a task's own, or what a heading or a total row says its tasks come to. */
export interface BudgetLine {
  readonly row: number;
  readonly kind: "item" | "subsection" | "section" | "total";
  readonly dong: bigint;
  /** A point of a task that has an amount itself: "1.1" below "1". */
  readonly isPart: boolean;
  /** So much a year or a person, or from so much to so much: what it comes to in all, the cell does not say. */
  readonly isRate: boolean;
}

/** Every row with an amount, from top to bottom; an amount that a merge spreads counts once. */
export function budgetLines({ annex, snapshot, reading }: RuleContext, column: number): BudgetLine[] {
  const { moneyUnit } = annex.context;
  const stated = (row: number): bigint | undefined => {
    const { text } = cellAt(snapshot, { row, column });
    const money = readMoney(text, moneyUnit === undefined ? {} : { unit: moneyUnit });
    return money.kind === "amount" ? money.dong : undefined;
  };
  const items = ownAmounts({ annex, reading });
  return annex.rows.flatMap(({ row, kind }): BudgetLine[] => {
    if (kind === "item") return items.get(row) ?? [];
    if (kind !== "section" && kind !== "subsection" && kind !== "total") return [];
    const dong = stated(row);
    return dong === undefined ? [] : [{ row, kind, dong, isPart: false, isRate: false }];
  });
}

function ownAmounts({ annex, reading }: Pick<RuleContext, "annex" | "reading">): ReadonlyMap<number, BudgetLine[]> {
  const lines = new Map<number, BudgetLine[]>();
  let open: string[] = [];
  for (const item of annex.items) {
    const money = item.fields.budget?.inherited === undefined ? reading.money(item) : undefined;
    const ordinal = textOf(item, "ordinal");
    open = open.filter((whole) => ordinal.startsWith(`${whole}.`));
    const dong = amountIn(money);
    if (dong === undefined) continue;
    const isRate = money?.kind !== "amount" || money.parts.some(({ per }) => per !== undefined);
    lines.set(item.row, [{ row: item.row, kind: "item", dong, isPart: open.length > 0, isRate }]);
    if (/\d$/u.test(ordinal)) open.push(ordinal);
  }
  return lines;
}

/** What a cell adds; "15 triệu đồng/lớp" and "50 - 70 triệu đồng" add something that nobody can tell. */
function amountIn(money: MoneyReading | undefined): bigint | undefined {
  if (money?.kind === "amount") return money.dong;
  return money?.kind === "rate" || money?.kind === "bounds" ? 0n : undefined;
}

/** The sums that a run of rows may honestly be said to come to: its tasks, with or without their points, or its totals. */
export function sumsOf(lines: readonly BudgetLine[]): bigint[] {
  const kinds = ["item", "total", "section", "subsection"] as const;
  const groups = [
    lines.filter(({ kind, isPart }) => kind === "item" && !isPart),
    ...kinds.map((only) => lines.filter(({ kind }) => kind === only)),
  ];
  return groups.filter((group) => group.length > 0).map((group) => group.reduce((sum, { dong }) => sum + dong, 0n));
}
