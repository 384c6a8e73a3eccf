import { hasHigherHead, type Actor, type Misplaced } from "../agency";
import { actorCells, withActor } from "./actor-cells";
import { rewrites } from "./place";
import type { ActorColumn } from "./reading";
import { defineRule, type RuleContext, type Severity } from "./rule";
const MISPLACED: Readonly<Record<Misplaced, string>> = {
  deadline: "thời hạn",
  amount: "kinh phí",
  product: "sản phẩm hoặc văn bản",
};

/** A body that neither the catalogue nor the office's own list knows and whose form tells nothing either. */
export const agencyUnknown = defineRule({
  id: "agency-unknown",
  title: "Cơ quan không có trong danh mục",
  why: "Cơ quan ghi sai tên thì không giao việc được và không gộp được khi tổng hợp.",
  example: { wrong: "Phòng Nội vụu", right: "Phòng Nội vụ" },
  severity: "error",
  messages: {
    similar:
      "Không có “{name}” trong danh mục cơ quan. Có thể là “{candidate}”. Hãy chọn tên đúng, hoặc đưa tên này vào danh mục của đơn vị.",
    unknown:
      "Không có “{name}” trong danh mục cơ quan. Hãy kiểm tra lại tên; nếu đúng là cơ quan của địa phương, hãy đưa vào danh mục của đơn vị.",
    misplaced: "“{name}” là {kind}, không phải cơ quan. Hãy ghi cơ quan vào ô này và chuyển nội dung về đúng cột.",
  },

  *check(context, report) {
    for (const { column, place, reading } of actorCells(context)) {
      for (const actor of reading.parts.filter(({ type }) => type === "unknown")) {
        const here = { ...place, text: actor.text, groupKey: actor.text, severity: severityOf(context, actor, column) };
        const texts = actor.replacements.map((replacement) => withActor(place, actor, replacement));
        const values = { name: actor.text, kind: kindOf(actor), candidate: actor.suggestions[0] ?? "" };
        yield report(here, messageFor(actor), values, { suggestions: rewrites(context, place, texts) });
      }
    }
  },
});

/** A unit of a ministry or department is no fault of a plan that does not tell whose it is. */
function severityOf({ annex, settings }: RuleContext, actor: Actor, column: ActorColumn): Severity {
  const isUntold = (settings.level ?? annex.context.level) === undefined && hasHigherHead(actor.text);
  return column === "lead" && !isUntold ? "error" : "warning";
}

const kindOf = ({ misplaced }: Actor): string => (misplaced === undefined ? "" : MISPLACED[misplaced]);

function messageFor({ misplaced, suggestions }: Actor): "misplaced" | "similar" | "unknown" {
  if (misplaced !== undefined) return "misplaced";
  return suggestions.length > 0 ? "similar" : "unknown";
}
