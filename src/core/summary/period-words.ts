import type { Period } from "../calendar";

/** "năm 2024", "giai đoạn 2021 - 2025"; empty when the period is unknown. */
export function periodWords(period: Period | undefined): string {
  if (!period) return "";
  const { from, to } = period;
  return from.year === to.year ? `năm ${from.year}` : `giai đoạn ${from.year} - ${to.year}`;
}
