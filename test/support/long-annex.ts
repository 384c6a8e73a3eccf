import type { Cell, GridSnapshot } from "../../src/core/grid/snapshot";
import { gridOf, textCell } from "./grid";

const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";

/** An annex of so many rows: a section every hundred, an objective every ten, the rest filled in. */
export function longAnnex(length: number): GridSnapshot {
  const header = gridOf(HEADER);
  const rows = new Map<number, ReadonlyMap<number, Cell>>(header.rows);
  for (let row = 1; row <= length; row++) {
    const isSection = row % 100 === 1;
    const texts = isSection
      ? ["II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"]
      : [
          String(row),
          row % 10 === 2 ? `1.${row}. Mục tiêu` : "",
          `2.${row}. Việc ${row}`,
          "3.1. Soạn thảo",
          "Báo cáo",
          "Phòng Nội vụ",
          "Các phòng",
          "Quý I/2026",
          "",
        ];
    rows.set(
      row,
      new Map(
        [...texts.entries()].flatMap(([c, text]): [number, Cell][] => (text === "" ? [] : [[c, textCell(text)]])),
      ),
    );
  }
  const merges = Array.from({ length: Math.floor(length / 10) - 1 }, (_, i) => ({
    top: i * 10 + 2,
    left: 1,
    bottom: i * 10 + 9,
    right: 1,
  }));
  return { ...header, rows, merges };
}
