import type { Annex, RowKind } from "../../core/annex/annex";
import { formatDate, type Period } from "../../core/calendar";
import { TEXTS } from "../texts";

/** "56 nhiệm vụ, 7 mục, 2 tiểu mục, 8 dòng bị ngắt trang": what the reader took the rows for. */
export function describeRows({ items, rows }: Annex): string {
  const count = (kind: RowKind): number => rows.filter((row) => row.kind === kind).length;
  const counted: [number, string][] = [
    [count("section"), TEXTS.seen.sections],
    [count("subsection"), TEXTS.seen.subsections],
    [count("continuation"), TEXTS.seen.continuations],
    [count("repeated-header"), TEXTS.seen.repeatedHeaders],
    [count("total"), TEXTS.seen.totals],
    [rows.filter(({ isHidden }) => isHidden).length, TEXTS.seen.hidden],
  ];
  const others = counted.filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`);
  return [`${items.length} ${TEXTS.seen.items}`, ...others].join(", ");
}

/** What the title says of the plan: its period, its unit, the unit of its money. */
export function describeFacts({ context: { period, unit, moneyUnit } }: Annex): string {
  const facts = [
    period ? TEXTS.seen.period(describePeriod(period)) : TEXTS.seen.noPeriod,
    unit === undefined ? TEXTS.seen.noUnit : TEXTS.seen.unit(unit),
    ...(moneyUnit === undefined ? [] : [TEXTS.seen.moneyUnit(moneyUnit)]),
  ];
  return facts.join(" · ");
}

/** "năm 2024", "giai đoạn 2021-2025", else both days. */
function describePeriod({ from, to }: Period): string {
  const isWholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  if (!isWholeYears) return `${formatDate(from)} – ${formatDate(to)}`;
  return from.year === to.year ? `năm ${from.year}` : `giai đoạn ${from.year}-${to.year}`;
}
