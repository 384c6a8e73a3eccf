import type { AnnexItem } from "../annex/annex";
import type { Actor } from "../agency";
import { ownField, rewrites } from "./place";
import type { ActorColumn } from "./reading";
import { defineRule, type ReportPlace, type RuleContext } from "./rule";

const COLUMNS: readonly { column: ActorColumn; severity: "error" | "warning" }[] = [
  { column: "lead", severity: "error" },
  { column: "cooperation", severity: "warning" },
];

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
  },

  *check(context, report) {
    for (const item of context.annex.items) {
      for (const { column, severity } of COLUMNS) {
        const place = ownField(item, column);
        if (!place) continue;
        for (const actor of unknownActors(context, item, column)) {
          const [candidate] = actor.suggestions;
          const here = { ...place, text: actor.text, groupKey: actor.text, severity };
          const repair = { suggestions: replacements(context, place, actor) };
          if (candidate === undefined) yield report(here, "unknown", { name: actor.text }, repair);
          else yield report(here, "similar", { name: actor.text, candidate }, repair);
        }
      }
    }
  },
});

const unknownActors = ({ reading }: RuleContext, item: AnnexItem, column: ActorColumn): readonly Actor[] =>
  reading.actors(item, column)?.parts.filter(({ type }) => type === "unknown") ?? [];

const replacements = (context: RuleContext, place: ReportPlace & { text: string }, actor: Actor) =>
  rewrites(
    context,
    place,
    actor.suggestions.map((name) => place.text.replace(actor.text, name)),
  );
