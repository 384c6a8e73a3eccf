import { accordingTo } from "../vocabulary";
import { opensWith, printCondition, readCondition } from "./condition";
import type { Form } from "./form";

const opens = opensWith(accordingTo);

/** When a plan, a rule or a superior says so. */
export const accordingToForm: Form = {
  id: "according-to",
  head: "condition",
  kind: "conditional",
  examples: {
    "Theo kế hoạch thẩm định hằng năm": "Theo kế hoạch thẩm định hằng năm",
    "Thực hiện theo hướng dẫn của tỉnh": "Theo hướng dẫn của tỉnh",
    "Theo Kế hoạch số 15/KH-UBND ngày 20/01/2024": "Theo Kế hoạch số 15/KH-UBND ngày 20/01/2024",
  },
  counterExamples: ["Theo dõi thường xuyên", "theo quý, 6 tháng, năm", "Hằng năm theo thông báo của tỉnh"],
  read: readCondition(opens),
  print: printCondition,
};
