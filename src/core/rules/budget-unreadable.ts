import type { MoneyProblem } from "../money";
import { ownField, rewrites } from "./place";
import { defineRule } from "./rule";

const MESSAGE_OF = {
  "unit-missing": "unitMissing",
  "ambiguous-number": "ambiguous",
  "malformed-number": "malformed",
} as const satisfies Record<MoneyProblem, string>;

/** An amount that cannot be summed: without its unit, or with a number that can be read two ways or none. */
export const budgetUnreadable = defineRule({
  id: "budget-unreadable",
  title: "Kinh phí không đọc được",
  why: "Số tiền không rõ thì không cộng được; đoán sai đơn vị tính là sai hàng nghìn lần.",
  example: { wrong: "1,200", right: "1.200 triệu đồng" },
  severity: "error",
  messages: {
    unitMissing:
      "“{text}” không có đơn vị tính. Hãy ghi đơn vị ngay sau mỗi số, ví dụ “50 triệu đồng”, hoặc ghi “Đơn vị tính: triệu đồng” ở dòng trên bảng.",
    ambiguous:
      "“{text}” có thể hiểu theo hai cách: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân. Hãy chọn cách viết đúng.",
    malformed: "“{text}” không phải là một số tiền đọc được. Hãy viết như “1.200.000 đồng” hoặc “2,5 triệu đồng”.",
  },

  *check(context, report) {
    for (const item of context.annex.items) {
      const place = ownField(item, "budget");
      const reading = context.reading.money(item);
      if (!place || reading?.kind !== "unreadable") continue;
      const isOneCause = reading.problem === "unit-missing";
      yield report(
        { ...place, ...(isOneCause && { groupKey: reading.problem }) },
        MESSAGE_OF[reading.problem],
        { text: place.text },
        {
          suggestions: rewrites(context, place, reading.suggestions),
        },
      );
    }
  },
});
