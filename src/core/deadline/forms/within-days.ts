import { isDurationBound } from "../conditions";
import { printCondition, readCondition } from "./condition";
import type { Form } from "./form";

/** So many days after something. */
export const withinDays: Form = {
  id: "within-days",
  head: "condition",
  kind: "conditional",
  examples: {
    "trong 15 ngày kể từ ngày ký": "Trong 15 ngày kể từ ngày ký",
    "Sau 05 ngày làm việc kể từ khi nhận hồ sơ": "Sau 05 ngày làm việc kể từ khi nhận hồ sơ",
    "03 tháng sau khi đề án được phê duyệt": "03 tháng sau khi đề án được phê duyệt",
  },
  counterExamples: ["6 tháng đầu năm 2024", "ngày 15/6/2024", "02 lần/tháng"],
  read: readCondition(isDurationBound),
  print: printCondition,
};
