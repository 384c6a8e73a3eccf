import type { MoneyDoubt } from "../money";
import { ownField, rewrites } from "./place";
import { defineRule } from "./rule";

const MESSAGE_OF = {
  separators: "separators",
  "sum-differs": "sumDiffers",
  "leftover-number": "leftover",
} as const satisfies Record<MoneyDoubt, string>;

/** An amount that was read, but deserves a second look. */
export const budgetDoubtful = defineRule({
  id: "budget-doubtful",
  title: "Kinh phí cần xem lại",
  why: "Số tiền hiểu nhầm sẽ làm sai tổng kinh phí của cả đơn vị.",
  example: { wrong: "1,200,000 đồng", right: "1.200.000 đồng" },
  severity: "warning",
  messages: {
    separators:
      "“{text}”: theo cách viết của Việt Nam, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân. Hãy viết lại cho rõ.",
    sumDiffers: "“{text}”: các khoản cộng lại không bằng tổng số ghi trong ô. Hãy kiểm tra lại.",
    leftover: "“{text}”: có một số đứng riêng không có đơn vị tính nên chưa được cộng. Hãy ghi đơn vị cho số đó.",
  },

  *check(context, report) {
    for (const item of context.annex.items) {
      const place = ownField(item, "budget");
      const reading = context.reading.money(item);
      if (!place || reading?.kind !== "amount") continue;
      const [doubt] = reading.doubts;
      if (doubt === undefined) continue;
      const respelled = reading.respelled === undefined ? [] : [reading.respelled];
      yield report(
        place,
        MESSAGE_OF[doubt],
        { text: place.text },
        { suggestions: rewrites(context, place, respelled) },
      );
    }
  },
});
