import type { Actor, ActorsReading } from "../agency";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import { actorCells } from "./actor-cells";
import { rewrites } from "./place";
import { defineRule } from "./rule";

/** The lead stands among those who cooperate with it as well. */
export const agencyLeadRepeated = defineRule({
  id: "agency-lead-repeated",
  title: "Cơ quan chủ trì lặp lại ở cột phối hợp",
  why: "Một cơ quan không phối hợp với chính mình; ghi lặp làm sai số lần được giao khi tổng hợp.",
  example: { wrong: "Chủ trì: Phòng Nội vụ; phối hợp: Phòng Nội vụ, Phòng Tư pháp", right: "Phối hợp: Phòng Tư pháp" },
  severity: "warning",
  messages: { repeated: "“{name}” đã là cơ quan chủ trì của việc này. Hãy bỏ khỏi cột phối hợp." },

  *check(context, report) {
    const bodiesIn = memoise(({ parts }: ActorsReading) => parts.flatMap(bodyOf));
    for (const { item, place, reading } of actorCells(context, "cooperation")) {
      const lead = context.reading.actors(item, "lead");
      const leads = lead ? bodiesIn(lead) : [];
      const repeated = bodiesIn(reading).find(({ key }) => leads.some((body) => body.key === key))?.actor;
      if (!repeated) continue;
      const others = without(place.text, repeated);
      const suggestions = others === "" ? [] : rewrites(context, place, [others]);
      yield report({ ...place, groupKey: repeated.text }, "repeated", { name: repeated.text }, { suggestions });
    }
  },
});

/** A body by its id and place, one outside the catalogue by its wording; a class of bodies is never a repetition. */
function bodyOf(actor: Actor): { readonly actor: Actor; readonly key: string }[] {
  const { type, id, place, text } = actor;
  if (type === "known") return [{ actor, key: [id, fold(place ?? "")].join(" ") }];
  return type === "other" ? [{ actor, key: fold(text) }] : [];
}

/** The cell without the piece and without the mark that joined it. */
const without = (text: string, { start, end }: Actor): string =>
  (
    text
      .slice(0, start)
      .replace(/(?:[\s,;-]|(?<!\p{L})và(?!\p{L}))+$/u, (mark) => (end >= text.trimEnd().length ? "" : mark)) +
    text.slice(end).replace(/^(?:[\s,;-]|(?<!\p{L})và(?!\p{L}))+/u, "")
  ).trim();
