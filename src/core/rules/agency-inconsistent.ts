import type { Actor } from "../agency";
import { groupBy } from "../collections";
import type { CellAddress } from "../grid/address";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import { actorCells, withActor, type ActorCell } from "./actor-cells";
import { rewrites } from "./place";
import { defineRule, type Proposal, type RuleContext } from "./rule";

interface Writing {
  readonly cell: ActorCell;
  readonly actor: Actor;
  /** The body's name, and the piece written with it. */
  readonly name: string;
  readonly official: string;
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
    for (const [groupKey, writings] of byBody(context)) {
      const ways = new Map(writings.map(({ actor }) => [keyOf(actor.written), actor.written]));
      const [first] = writings;
      if (ways.size < 2) continue;
      const { name } = first;
      const place = { cells: cellsOf(writings), column: first.cell.column, text: name, groupKey };
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
      const { id, name, official } = actor;
      if (id === null || name === null || official === null || !isSure(actor)) continue;
      const writing = { cell, actor, name, official };
      const known = bodies.get(id);
      if (known) known.push(writing);
      else bodies.set(id, [writing]);
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
  const byCell = groupBy(writings, ({ cell }) => cell);
  const edits = [...byCell].flatMap(([{ place }, inCell]) => {
    const text = inCell.reduceRight(
      (rest, { actor, official }) => withActor({ text: rest }, actor, official),
      place.text,
    );
    return text === place.text ? [] : rewrites(context, place, [text]).flatMap((proposal) => proposal.edits);
  });
  return edits.length === 0 ? undefined : { label: `Viết thống nhất là “${name}”`, edits };
}
