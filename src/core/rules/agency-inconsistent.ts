import type { Actor } from "../agency";
import type { CellAddress } from "../grid/address";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import { actorCells, withActor, type ActorCell } from "./actor-cells";
import { rewrite } from "./place";
import { defineRule, type Proposal, type RuleContext } from "./rule";

interface Writing {
  readonly cell: ActorCell;
  readonly actor: Actor;
}

/** One body written in several ways within one annex: one finding over all its cells, one fix for all. */
export const agencyInconsistent = defineRule({
  id: "agency-inconsistent",
  title: "Một cơ quan viết nhiều cách",
  why: "Cùng một cơ quan mà mỗi ô viết một kiểu thì khó lọc, khó đếm và trông thiếu cẩn thận.",
  example: { wrong: "Văn phòng HĐND-UBND; Văn phòng HĐND - UBND", right: "Văn phòng HĐND và UBND" },
  severity: "info",
  isFixable: true,
  messages: { several: "Phụ lục này viết “{name}” theo {count} cách: {writings}. Hãy thống nhất một cách viết." },

  *check(context, report) {
    const keyOf = memoise(fold);
    for (const writings of byBody(context).values()) {
      const ways = new Map(writings.map(({ actor }) => [keyOf(actor.written), actor.written]));
      const [first] = writings;
      if (ways.size < 2) continue;
      const name = first.actor.name ?? first.actor.text;
      const place = {
        cells: cellsOf(writings),
        column: first.cell.column,
        text: name,
        groupKey: first.actor.id ?? name,
      };
      const quoted = [...ways.values()].map((way) => `“${way}”`).join(", ");
      yield report(
        place,
        "several",
        { name, count: ways.size, writings: quoted },
        { fix: unify(context, name, writings) },
      );
    }
  },
});

/** Certain readings only: what a person has to choose first is no writing of anything yet. */
function byBody(context: RuleContext): Map<string, [Writing, ...Writing[]]> {
  const isSure = memoise(isSureName);
  const bodies = new Map<string, [Writing, ...Writing[]]>();
  for (const cell of actorCells(context)) {
    for (const actor of cell.reading.parts) {
      if (actor.id === null || !isSure(actor)) continue;
      const known = bodies.get(actor.id);
      if (known) known.push({ cell, actor });
      else bodies.set(actor.id, [{ cell, actor }]);
    }
  }
  return bodies;
}

const isSureName = (actor: Actor): boolean =>
  !isStandingBody(actor) && (actor.status === "ok" || actor.fix !== undefined);

/** "Ban Thường trực Ủy ban MTTQ", "Thường trực HĐND" act for the body, but are not its name written otherwise. */
const isStandingBody = ({ written }: Actor): boolean => /^(?:ban )?thường trực(?!\p{L})/iu.test(written);

const cellsOf = ([first, ...others]: readonly [Writing, ...Writing[]]): [CellAddress, ...CellAddress[]] => [
  first.cell.place.cells[0],
  ...others.map(({ cell }) => cell.place.cells[0]),
];

/** All cells rewritten to the official name; within a cell from its end, so that the places before it stay right. */
function unify(context: RuleContext, name: string, writings: readonly Writing[]): Proposal | undefined {
  const texts = new Map(writings.map(({ cell }) => [cell, cell.place.text]));
  for (const { cell, actor } of [...writings].reverse())
    if (actor.official !== null) texts.set(cell, withActor({ text: texts.get(cell) ?? "" }, actor, actor.official));
  const changed = [...texts].filter(([{ place }, text]) => text !== place.text);
  const edits = changed.flatMap(([{ place }, text]) => rewrite(context, place, text)?.edits ?? []);
  return edits.length === 0 ? undefined : { label: `Viết thống nhất là “${name}”`, edits };
}
