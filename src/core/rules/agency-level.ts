import type { Actor } from "../agency";
import type { Level } from "../annex/annex";
import { memoise } from "../memoise";
import { actorCells, withActor } from "./actor-cells";
import { rewrites } from "./place";
import { defineRule, type RuleContext } from "./rule";

const RANK: Readonly<Record<Level, number>> = { commune: 0, district: 1, province: 2, central: 3 };
const NOUN: Readonly<Record<Level, string>> = {
  commune: "xã",
  district: "huyện",
  province: "tỉnh",
  central: "trung ương",
};

/** A body of a superior level as lead, or "các phòng, ban, ngành tỉnh" copied from the superior's plan. */
export const agencyLevel = defineRule({
  id: "agency-level",
  title: "Cơ quan không đúng cấp của kế hoạch",
  why: "Kế hoạch của một cấp không giao việc cho cấp trên; chữ chép từ kế hoạch cấp trên thường còn sót tên cấp.",
  example: { wrong: "Các phòng, ban, ngành tỉnh (trong kế hoạch của huyện)", right: "Các phòng, ban, ngành huyện" },
  severity: "warning",
  messages: {
    copied: "“{name}” nói đến cấp {noun}, nhưng đây là kế hoạch của cấp {own}. Có thể là “{expected}”.",
    superior: "“{name}” thuộc cấp trên của đơn vị ban hành kế hoạch nên không thể là cơ quan chủ trì. Hãy xem lại.",
  },

  *check(context, report) {
    const level = levelOf(context);
    if (level === undefined || context.reading.issuer === "establishment") return;
    const copiedFrom = memoise((actor: Actor) => copiedLevel(actor, level) ?? null);
    for (const { column, place, reading } of actorCells(context)) {
      for (const actor of reading.parts) {
        const copied = copiedFrom(actor);
        const isSuperior = column === "lead" && actor.role !== "cooperation" && isAbove(actor, level);
        if (copied === null && !isSuperior) continue;
        const here = { ...place, text: actor.text, groupKey: actor.text };
        if (copied !== null) {
          const [noun, own] = [NOUN[copied], NOUN[level]];
          const expected = actor.text.replace(new RegExp(`${noun}$`, "u"), own);
          const suggestions = rewrites(context, place, [withActor(place, actor, expected)]);
          yield report(here, "copied", { name: actor.text, noun, own, expected }, { suggestions });
        } else yield report(here, "superior", { name: actor.text });
      }
    }
  },
});

const levelOf = ({ settings, annex }: RuleContext): Level | undefined => settings.level ?? annex.context.level;

/** Rooms ("phòng") exist below the province only, and every level's classes end with its noun. */
function copiedLevel({ type, text }: Actor, level: Level): Level | undefined {
  if (type !== "collective" || !/(?<!\p{L})(?:phòng|bộ phận|đoàn thể)(?!\p{L})/iu.test(text)) return undefined;
  return (["district", "province"] as const).find(
    (other) => RANK[other] > RANK[level] && new RegExp(`(?<!\\p{L})${NOUN[other]}$`, "iu").test(text),
  );
}

const isAbove = ({ type, level: own }: Actor, level: Level): boolean =>
  type === "known" && own !== null && RANK[own] > RANK[level];
