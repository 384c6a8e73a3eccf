import type { CalendarDate } from "../../src/core/calendar";
import type { RollUpInput } from "../../src/core/summary";
import { gridOf } from "./grid";
import { inputsOf } from "./roll-up";

const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời hạn | Kinh phí |";

interface PlanOptions {
  readonly file?: string;
  readonly sheet?: string;
  readonly receivedOn?: CalendarDate;
  readonly title?: string;
  readonly header?: string;
}

/** The annexes of a unit's plan for 2024, whose rows are given as lines of a Markdown table. */
export function planOf(unit: string, rows: string, options: PlanOptions = {}): RollUpInput[] {
  const title = options.title ?? `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA ${unit.toUpperCase()}, HUYỆN THANH LÂM`;
  const grid = gridOf(`${title}\n${options.header ?? HEADER}\n${rows}`, { sheet: options.sheet ?? "Phụ lục" });
  return inputsOf(grid, options.file ?? `${unit}.xlsx`, options.receivedOn);
}

/** A row of a plan with what a test is about; everything else is filled in. */
export function row(
  task: string,
  {
    deadline = "Năm 2024",
    lead = "Văn phòng - Thống kê",
    product = "Báo cáo",
    budget = "",
    activity = "Thực hiện",
  } = {},
): string {
  return `| 1 | Đạt 100% | ${task} | ${activity} | ${product} | ${lead} | | ${deadline} | ${budget} |`;
}
