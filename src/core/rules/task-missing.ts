import { defineMissingRule } from "./missing";

export const taskMissing = defineMissingRule({
  column: "task",
  name: "nhiệm vụ",
  title: "Thiếu nhiệm vụ",
  why: "Không có nhiệm vụ thì không giao việc, theo dõi và tổng hợp được.",
  severity: "error",
  right: "2.1. Ban hành Kế hoạch cải cách hành chính năm {year}",
});
