import { ROW_KINDS, type Annex, type RowKind } from "./annex";
import { formatDate } from "../calendar";

/** How many rows of each kind the annex has; every kind is named. */
export function rowKindCounts({ rows }: Annex): Record<RowKind, number> {
  const counts = Object.fromEntries(ROW_KINDS.map((kind) => [kind, 0])) as Record<RowKind, number>;
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/** What was seen, in one line: "56 nhiệm vụ, 7 mục, 2 tiểu mục, 8 dòng bị ngắt trang (huyện Đức Thọ, từ 01/01/2024 …)". */
export function seenLine(annex: Annex): string {
  const counts = rowKindCounts(annex);
  const hidden = annex.rows.filter(({ isHidden }) => isHidden).length;
  const seen = [
    `${counts.item} nhiệm vụ`,
    `${counts.section} mục`,
    ...(counts.subsection > 0 ? [`${counts.subsection} tiểu mục`] : []),
    ...(counts.continuation > 0 ? [`${counts.continuation} dòng bị ngắt trang`] : []),
    ...(hidden > 0 ? [`${hidden} dòng ẩn`] : []),
  ];
  const { unit, period } = annex.context;
  const span = period && `từ ${formatDate(period.from)} đến ${formatDate(period.to)}`;
  const about = [unit, span].filter((part) => part !== undefined).join(", ");
  return `${seen.join(", ")}${about && ` (${about})`}`;
}
