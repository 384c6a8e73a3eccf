import { dateFromSerial, dayNumber, type CalendarDate } from "../../../src/core/calendar";
import { applyEdits } from "../../../src/core/grid/apply";
import type { Cell, GridSnapshot } from "../../../src/core/grid/snapshot";
import { planProposals } from "../../../src/core/review";
import { deadlineDaysSwapped } from "../../../src/core/rules/deadline-days-swapped";
import { gridOf } from "../../support/grid";
import { findingsOf, listed } from "../../support/test-rule";

const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });
const dateCell = (date: CalendarDate): Cell => ({
  value: dayNumber(date) - dayNumber(day(1899, 12, 30)),
  text: `${date.month}/${date.day}/${date.year}`,
  format: { numberFormat: "m/d/yyyy" },
});

/** Two dates as an English Excel took them, and a text that it could not take. */
function sheet(...dates: readonly [CalendarDate, CalendarDate]): GridSnapshot {
  const grid = gridOf(`
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Rà soát | Phòng Tư pháp | |
    | 2 | Kiểm tra | Phòng Tư pháp | |
    | 3 | Niêm yết | Văn phòng | 15/02/2024 |`);
  const rows = new Map(grid.rows);
  for (const [index, date] of dates.entries())
    rows.set(index + 1, new Map([...grid.rows.get(index + 1)!, [3, dateCell(date)]]));
  return { ...grid, rows };
}

test("one finding for the column, whose suggestion swaps all back", () => {
  const grid = sheet(day(2024, 5, 2), day(2024, 10, 9));
  const [finding, ...more] = findingsOf(deadlineDaysSwapped, grid);
  expect(more).toEqual([]);
  expect(listed([finding!])).toEqual(["D2,D3 swapped"]);
  expect(finding?.message).toContain("Ví dụ ô đầu tiên có lẽ là 05/02/2024.");
  expect(finding?.suggestions.map(({ label }) => label)).toEqual(["Đảo lại ngày và tháng của 2 ô"]);
  const fixed = applyEdits(grid, planProposals(grid.sheet, "", finding!.suggestions)).snapshot;
  const dates = [1, 2].map((row) => dateFromSerial(Number(fixed.rows.get(row)?.get(3)?.value)));
  expect(dates).toEqual([day(2024, 2, 5), day(2024, 9, 10)]);
});

test("a day above 12 among the dates clears the column", () => {
  expect(findingsOf(deadlineDaysSwapped, sheet(day(2024, 5, 2), day(2024, 10, 19)))).toEqual([]);
});

test("dates that formulas give are told, and left to whoever wrote the formulas", () => {
  const grid = sheet(day(2024, 5, 2), day(2024, 10, 9));
  const rows = [...grid.rows].map(([row, cells]) => {
    const date = cells.get(3);
    return [
      row,
      row > 0 && row < 3 && date ? new Map([...cells, [3, { ...date, formula: "=TODAY()" }]]) : cells,
    ] as const;
  });
  const [finding] = findingsOf(deadlineDaysSwapped, { ...grid, rows: new Map(rows) });
  expect(listed([finding!])).toEqual(["D2,D3 swapped"]);
  expect(finding?.suggestions).toEqual([]);
});
